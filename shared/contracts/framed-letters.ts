import {
  CHANNELS_OF,
  LANGUAGES,
  type Language,
  type NoticeKey,
} from '../domain/notifications/template-keys.ts';
import type { Template } from './templates.ts';

/** What a complainant is told, without the frame that all letters share. */
export type News = {
  subject: string;
  body: string /** Where the mail's words are too many. */;
  sms?: string;
};

const FOOT: Readonly<Record<Language, string>> = {
  zh: '凭登记时的查询码查看：{{link}}\n\n请勿直接回复本邮件。不想再收到进展通知：{{unsubscribe}}',
  en: 'Open it with the query code you were given: {{link}}\n\nPlease do not reply to this mail. To get no more messages: {{unsubscribe}}',
};
const SMS: Readonly<Record<Language, (text: string) => string>> = {
  zh: (text) => `【诉达】${text}凭查询码查看：{{link}} 退订：{{unsubscribe}}`,
  en: (text) => `Suda: ${text} Open with your query code: {{link}} Stop: {{unsubscribe}}`,
};

/** A notice's texts by each channel in both languages, with where the case is read and how messages end. */
export const framedLetters = (key: NoticeKey, news: Readonly<Record<Language, News>>): Template[] =>
  CHANNELS_OF.complainant.flatMap((channel) =>
    LANGUAGES.map((language): Template => {
      const { subject, body, sms } = news[language];
      const common = { key, audience: 'complainant', channel, language } as const;
      return channel === 'sms'
        ? { ...common, subject: '', body: SMS[language](sms ?? body) }
        : { ...common, subject, body: `${body}\n\n${FOOT[language]}` };
    }),
  );
