import { LATER_TEXTS } from '../../../../../../shared/contracts/later-texts.ts';
import type { Template } from '../../../../../../shared/contracts/templates.ts';
import {
  CHANNELS_OF,
  LANGUAGES,
  NOTICES,
  type NoticeKey,
} from '../../../../../../shared/domain/notifications/template-keys.ts';

const isNotice = (key: string): key is NoticeKey => Object.hasOwn(NOTICES, key);

/** Texts that the program needs and that are not there: in its own words where it has some, which count until then, else empty. */
export function missingTexts(templates: readonly Template[]): Template[] {
  const nameOf = ({ key, channel, language }: Pick<Template, 'key' | 'channel' | 'language'>) =>
    `${key} ${channel} ${language}`;
  const there = new Set(templates.map(nameOf));
  return Object.keys(NOTICES)
    .filter(isNotice)
    .flatMap((key) => {
      const { audience } = NOTICES[key];
      return CHANNELS_OF[audience].flatMap((channel) =>
        LANGUAGES.map((language) => ({ key, audience, channel, language, subject: '', body: '' })),
      );
    })
    .filter((text) => !there.has(nameOf(text)))
    .map((text) => LATER_TEXTS.find((own) => nameOf(own) === nameOf(text)) ?? text);
}
