import * as z from 'zod';
import { placeholdersOf } from '../domain/notifications/render.ts';
import {
  AUDIENCES,
  CHANNELS,
  CHANNELS_OF,
  LANGUAGES,
  NOTICES,
  type NoticeKey,
} from '../domain/notifications/template-keys.ts';
import { writtenText } from './text.ts';

const KEYS = Object.keys(NOTICES) as [NoticeKey, ...NoticeKey[]];

const template = z.object({
  key: z.enum(KEYS),
  audience: z.enum(AUDIENCES),
  channel: z.enum(CHANNELS),
  language: z.enum(LANGUAGES),
  /** Empty for an SMS, which has none. */
  subject: writtenText(0, 120),
  /** An SMS costs by its length. */
  body: writtenText(1, 4000),
});
export type Template = z.infer<typeof template>;

type Choice = Pick<Template, 'key' | 'channel' | 'language'>;
const nameOf = ({ key, channel, language }: Choice) => `${key} ${channel} ${language}`;

/** Every text that must be there: each notice by each channel of its audience in both languages. */
const CHOICES: readonly Choice[] = KEYS.flatMap((key) =>
  CHANNELS_OF[NOTICES[key].audience].flatMap((channel) =>
    LANGUAGES.map((language) => ({ key, channel, language })),
  ),
);

/** What is wrong with a template on its own, or null. */
function faultOf({ key, audience, channel, subject, body }: Template): string | null {
  if (audience !== NOTICES[key].audience) return `${key} is for the ${NOTICES[key].audience}`;
  if ((subject === '') !== (channel === 'sms')) return 'a mail has a subject, an SMS has none';
  const allowed: readonly string[] = NOTICES[key].placeholders;
  for (const text of [subject, body]) {
    const names = placeholdersOf(text);
    if (names === null) return 'braces are for placeholders only, written {{name}}';
    const unknown = names.find((name) => !allowed.includes(name));
    if (unknown !== undefined) return `${key} knows no {{${unknown}}}; it knows ${allowed.join(', ')}`;
  }
  if (audience === 'complainant' && !placeholdersOf(body)?.includes('unsubscribe'))
    return 'every message to a complainant says where to end them: {{unsubscribe}}';
  return null;
}

/** A version as it is stored: one from before a notice existed lacks its texts. */
export const storedTemplates = z.object({
  version: z.number().int().min(1),
  templates: z.array(template),
});

/** Texts of everything people are told, as configuration of kind `templates`: complete, and with known placeholders only. */
export const templates = storedTemplates.superRefine(({ templates: all }, context) => {
  const seen = new Set<string>();
  for (const [index, one] of all.entries()) {
    const fault = seen.has(nameOf(one)) ? `${nameOf(one)} is there twice` : faultOf(one);
    if (fault) context.addIssue({ code: 'custom', path: ['templates', index], message: fault });
    seen.add(nameOf(one));
  }
  for (const choice of CHOICES)
    if (!seen.has(nameOf(choice)))
      context.addIssue({ code: 'custom', path: ['templates'], message: `${nameOf(choice)} is missing` });
});
export type Templates = z.infer<typeof storedTemplates>;
