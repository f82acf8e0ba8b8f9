import type { Language, NoticeKey } from '../domain/notifications/template-keys.ts';
import { framedLetters, type News } from './framed-letters.ts';
import type { Template } from './templates.ts';

/** Notices that came after the first version of the templates. */
const LATER_NEWS = {
  'withdrawal-declined': {
    zh: {
      subject: '诉达：{{number}} 没有撤回，继续办理',
      body: '您申请撤回诉求 {{number}}，受理中心没有同意，或者没有在期限内决定。诉求继续办理，情况请在线查看。',
    },
    en: {
      subject: 'Suda: {{number}} is not withdrawn and goes on',
      body: 'You asked to withdraw your complaint {{number}}. The intake centre did not consent, or did not decide in time. Handling goes on; please see the details online.',
    },
  },
  'merged-progress': {
    zh: {
      subject: '诉达：{{number}} 所并入的诉求{{progress}}',
      body: '您的诉求 {{number}} 并入 {{other}} 一起办理，{{other}} {{progress}}。情况请用您的编号在线查看。',
    },
    en: {
      subject: 'Suda: the case that {{number}} was merged into {{progress}}',
      body: 'Your complaint {{number}} is handled together with {{other}}, which {{progress}}. Please see the details online under your own number.',
    },
  },
  'merging-upheld': {
    zh: {
      subject: '诉达：{{number}} 复议维持合并办理',
      body: '您对诉求 {{number}} 的合并申请了复议，经另一名工作人员复核，维持合并办理，理由请在线查看。',
    },
    en: {
      subject: 'Suda: {{number}} stays merged',
      body: 'You objected to the merging of your complaint {{number}}. Another person has looked at it again, and it stays merged; please see the reason online.',
    },
  },
  'transfer-declined': {
    zh: {
      subject: '诉达：{{number}} 移交后对方没有接收，继续办理',
      body: '您的诉求 {{number}} 移交的机关没有接收，诉求回到受理中心重新分办，理由和由谁办请在线查看。您不用再申请。',
    },
    en: {
      subject: 'Suda: {{number}} was not taken by the other body and goes on',
      body: 'The body that your complaint {{number}} was handed over to did not take it. It is back at the intake centre, which chooses a unit for it; please see why and who has it online. You need not ask for it.',
    },
  },
  'round-declined': {
    zh: {
      subject: '诉达：{{number}} 不再重新办理',
      body: '您再次表示不满意，督办单位决定不再重新办理诉求 {{number}}，理由请在线查看。不同意的，可以拨打 12345 反映。',
    },
    en: {
      subject: 'Suda: {{number}} is not handled once more',
      body: 'You were dissatisfied again. The supervising office has decided against another round of your complaint {{number}}; please see why online. If you disagree, call 12345.',
    },
  },
  reopened: {
    zh: {
      subject: '诉达：{{number}} 撤销办结、重新办理',
      body: '督办单位撤销了您的诉求 {{number}} 的办结，由承办单位重新办理，理由和办理期限请在线查看。',
      sms: '您的诉求{{number}}已撤销办结、重新办理。',
    },
    en: {
      subject: 'Suda: {{number}} is reopened',
      body: 'The supervising office has revoked the closing of your complaint {{number}}, and the unit in charge handles it once more; please see why and by when online.',
      sms: 'Your complaint {{number}} is reopened and handled once more.',
    },
  },
  'letter-written': {
    zh: {
      subject: '诉达：{{number}} 有一份给您的文书',
      body: '就您的诉求 {{number}}，有一份给您的文书，请在线阅读，也可以打印。',
      sms: '您的诉求{{number}}有一份给您的文书。',
    },
    en: {
      subject: 'Suda: there is a letter for you about {{number}}',
      body: 'There is a letter for you about your complaint {{number}}. Please read it online; you can print it there.',
      sms: 'there is a letter for you about your complaint {{number}}.',
    },
  },
  'payment-recorded': {
    zh: {
      subject: '诉达：{{number}} 登记了一笔还款',
      body: '就您的诉求 {{number}}，承办单位登记了一笔还给您的款项。请核对是否到账；没有收到的，请在线提出，这笔钱就不算已还，由承办单位说明。',
      sms: '您的诉求{{number}}登记了一笔还款，没有收到的请在线提出。',
    },
    en: {
      subject: 'Suda: a payment is recorded on {{number}}',
      body: 'The unit in charge of your complaint {{number}} has recorded a payment to you. Please check whether it has come. If it has not, say so online: it then does not count as paid, and the unit has to answer for it.',
      sms: 'a payment to you is recorded on your complaint {{number}}. If it has not come, say so online.',
    },
  },
  'payment-found': {
    zh: {
      subject: '诉达：{{number}} 有争议的还款认定已付',
      body: '就您的诉求 {{number}}，您表示没有收到的一笔还款，督办单位认定已经支付，理由请在线查看。',
      sms: '您的诉求{{number}}有争议的还款，督办单位认定已付，理由请在线查看。',
    },
    en: {
      subject: 'Suda: a disputed payment on {{number}} was found to be paid',
      body: 'About your complaint {{number}}: the supervising office has found that the payment which you disputed was made. Please see why online.',
      sms: 'the payment that you disputed on your complaint {{number}} was found to be paid; see why online.',
    },
  },
  'instalment-missed': {
    zh: {
      subject: '诉达：{{number}} 有一期款没有按时付，重新办理',
      body: '就您的诉求 {{number}}，有一期还款到期没有登记付清，这件诉求已经重新办理，由谁办、什么时候办完请在线查看。您不用再申请。',
      sms: '您的诉求{{number}}有一期款没有按时付，已重新办理。',
    },
    en: {
      subject: 'Suda: an instalment on {{number}} was missed; it is handled again',
      body: 'An instalment on your complaint {{number}} was not paid on its day, so the case is handled once more. Please see online who has it and by when. You need not ask for it.',
      sms: 'an instalment on your complaint {{number}} was missed; it is handled once more.',
    },
  },
  'promise-broken': {
    zh: {
      subject: '诉达：{{number}} 有一项承诺到期没有兑现',
      body: '就您的诉求 {{number}}，承办单位有一项承诺到期没有兑现，已经要求它说明，情况请在线查看。',
    },
    en: {
      subject: 'Suda: a promise on {{number}} was not kept',
      body: 'A promise that was made on your complaint {{number}} was not kept by its day. The unit has to answer for it; please see the details online.',
    },
  },
} as const satisfies Partial<Record<NoticeKey, Readonly<Record<Language, News>>>>;

export type LaterKey = keyof typeof LATER_NEWS;

/**
 * Their texts: a stored version from before is completed with them, so that a city which has not worded its own yet still tells
 * people what they are owed.
 */
export const LATER_TEXTS: readonly Template[] = (Object.keys(LATER_NEWS) as LaterKey[]).flatMap((key) =>
  framedLetters(key, LATER_NEWS[key]),
);
