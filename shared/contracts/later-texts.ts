import type { Template } from './templates.ts';

const reopened = { key: 'reopened', audience: 'complainant' } as const;
const letterWritten = { key: 'letter-written', audience: 'complainant' } as const;

/**
 * Texts of notices that came after the first version of the templates: a stored version from before is completed with them, so
 * that a city which has not worded its own yet still tells people what they are owed.
 */
export const LATER_TEXTS: readonly Template[] = [
  {
    ...reopened,
    channel: 'mail',
    language: 'zh',
    subject: '诉达：{{number}} 撤销办结、重新办理',
    body: '督办单位撤销了您的诉求 {{number}} 的办结，由承办单位重新办理，理由和办理期限请在线查看。\n\n凭登记时的查询码查看：{{link}}\n\n请勿直接回复本邮件。不想再收到进展通知：{{unsubscribe}}',
  },
  {
    ...reopened,
    channel: 'mail',
    language: 'en',
    subject: 'Suda: {{number}} is reopened',
    body: 'The supervising office has revoked the closing of your complaint {{number}}, and the unit in charge handles it once more; please see why and by when online.\n\nOpen it with the query code you were given: {{link}}\n\nPlease do not reply to this mail. To get no more messages: {{unsubscribe}}',
  },
  {
    ...reopened,
    channel: 'sms',
    language: 'zh',
    subject: '',
    body: '【诉达】您的诉求{{number}}已撤销办结、重新办理。凭查询码查看：{{link}} 退订：{{unsubscribe}}',
  },
  {
    ...reopened,
    channel: 'sms',
    language: 'en',
    subject: '',
    body: 'Suda: Your complaint {{number}} is reopened and handled once more. Open with your query code: {{link}} Stop: {{unsubscribe}}',
  },
  {
    ...letterWritten,
    channel: 'mail',
    language: 'zh',
    subject: '诉达：{{number}} 有一份给您的文书',
    body: '就您的诉求 {{number}}，有一份给您的文书，请在线阅读，也可以打印。\n\n凭登记时的查询码查看：{{link}}\n\n请勿直接回复本邮件。不想再收到进展通知：{{unsubscribe}}',
  },
  {
    ...letterWritten,
    channel: 'mail',
    language: 'en',
    subject: 'Suda: there is a letter for you about {{number}}',
    body: 'There is a letter for you about your complaint {{number}}. Please read it online; you can print it there.\n\nOpen it with the query code you were given: {{link}}\n\nPlease do not reply to this mail. To get no more messages: {{unsubscribe}}',
  },
  {
    ...letterWritten,
    channel: 'sms',
    language: 'zh',
    subject: '',
    body: '【诉达】您的诉求{{number}}有一份给您的文书。凭查询码查看：{{link}} 退订：{{unsubscribe}}',
  },
  {
    ...letterWritten,
    channel: 'sms',
    language: 'en',
    subject: '',
    body: 'Suda: there is a letter for you about your complaint {{number}}. Open with your query code: {{link}} Stop: {{unsubscribe}}',
  },
];
