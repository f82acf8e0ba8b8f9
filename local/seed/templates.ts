import { LATER_TEXTS } from '../../shared/contracts/later-texts.ts';
import type { Template, Templates } from '../../shared/contracts/templates.ts';
import {
  type Channel,
  LANGUAGES,
  type Language,
  NOTICES,
} from '../../shared/domain/notifications/template-keys.ts';
import { COMPLAINANT_NEWS } from './templates-for-complainants.ts';
import { OFFICIAL_LETTERS } from './templates-for-officials.ts';

const FOOT: Readonly<Record<Language, string>> = {
  zh: '凭登记时的查询码查看：{{link}}\n\n请勿直接回复本邮件。不想再收到进展通知：{{unsubscribe}}',
  en: 'Open it with the query code you were given: {{link}}\n\nPlease do not reply to this mail. To get no more messages: {{unsubscribe}}',
};
const SMS: Readonly<Record<Language, (text: string) => string>> = {
  zh: (text) => `【诉达】${text}凭查询码查看：{{link}} 退订：{{unsubscribe}}`,
  en: (text) => `Suda: ${text} Open with your query code: {{link}} Stop: {{unsubscribe}}`,
};

type Key = keyof typeof COMPLAINANT_NEWS;

function forComplainant(key: Key, channel: Channel, language: Language): Template {
  const { subject, body, sms } = COMPLAINANT_NEWS[key][language];
  const common = { key, audience: NOTICES[key].audience, channel, language };
  if (channel === 'sms') return { ...common, subject: '', body: SMS[language](sms ?? body) };
  return { ...common, subject, body: `${body}\n\n${FOOT[language]}` };
}

/** The texts a city starts with. */
export const templates = (): Templates => ({
  version: 1,
  templates: [
    ...(Object.keys(COMPLAINANT_NEWS) as Key[]).flatMap((key) =>
      (['mail', 'sms'] as const).flatMap((channel) =>
        LANGUAGES.map((language) => forComplainant(key, channel, language)),
      ),
    ),
    ...LATER_TEXTS,
    ...OFFICIAL_LETTERS.map((letter) => ({
      ...letter,
      audience: 'official' as const,
      channel: 'mail' as const,
    })),
  ],
});
