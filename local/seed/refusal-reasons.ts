import type { RefusalReason } from '../../shared/contracts/refusal-reason.ts';

/** Reasons of refusal (不予受理) that a city starts with, in the order of the rules. */
export const REFUSAL_REASONS: readonly RefusalReason[] = [
  {
    code: 'civil-dispute',
    name: { zh: '属于平等主体之间的民商事纠纷', en: 'A civil or commercial dispute between equals' },
    otherWay: {
      zh: '可以向人民调解组织申请调解，或者申请仲裁、向人民法院起诉。',
      en: 'Ask for mediation, go to arbitration or sue in court.',
    },
  },
  {
    code: 'in-litigation-or-review',
    name: {
      zh: '已经进入诉讼、仲裁、行政复议程序或者已有生效裁决',
      en: 'Before a court, in arbitration or in administrative review, or decided there',
    },
    otherWay: {
      zh: '请在原程序中提出主张，或者依法上诉、申请再审。',
      en: 'Make your case in those proceedings, or appeal as the law allows.',
    },
  },
  {
    code: 'handled-by-other-authority',
    name: { zh: '其他机关已经受理或者正在办理', en: 'Another authority has accepted it or is handling it' },
    otherWay: {
      zh: '请向正在办理的机关查询进展。',
      en: 'Ask the authority that handles it about its progress.',
    },
  },
  {
    code: 'repeat-without-new-facts',
    name: {
      zh: '已经办结，又以同一事实和理由重复投诉',
      en: 'Closed before and filed again without new facts',
    },
    otherWay: {
      zh: '有新的事实或者证据可以重新提交；对原办理结果不服可以申请复议。',
      en: 'File again with new facts or evidence, or ask to reconsider the earlier result.',
    },
  },
  {
    code: 'force-majeure',
    name: { zh: '由自然灾害等不可抗力造成', en: 'Caused by force majeure such as a natural disaster' },
    otherWay: {
      zh: '可以选择“企业求助”提交，申请救助或者帮扶。',
      en: 'File it as a help request to ask for relief or support.',
    },
  },
  {
    code: 'not-government-duty',
    name: {
      zh: '不属于行政机关和公共服务单位的职责',
      en: 'Not a duty of an administrative body or public service',
    },
    otherWay: { zh: '可以拨打12345咨询应当由谁处理。', en: 'Call 12345 to learn who is in charge.' },
  },
  {
    code: 'discipline-accepted',
    name: { zh: '纪检监察机关已经受理', en: 'Accepted by the discipline and supervision authorities' },
    otherWay: {
      zh: '请拨打12388或者向受理的纪检监察机关了解情况。',
      en: 'Call 12388 or ask the discipline authority that accepted it.',
    },
  },
  {
    code: 'no-clear-subject',
    name: { zh: '没有明确的投诉对象、事实或者请求', en: 'No clear subject, facts or request' },
    otherWay: {
      zh: '请写明被投诉的单位、事情经过和诉求后重新提交。',
      en: 'File again and say which body it is about, what happened and what you ask for.',
    },
  },
  {
    code: 'supplement-overdue',
    name: { zh: '逾期没有补充必要的材料', en: 'Necessary supplements not supplied in time' },
    otherWay: { zh: '材料备齐后可以重新提交。', en: 'File again when you have them.' },
  },
  {
    code: 'state-secret',
    name: { zh: '内容涉及国家秘密', en: 'It contains state secrets' },
    otherWay: {
      zh: '请勿在网上提交，应当通过机要渠道向有关机关当面反映。',
      en: 'Do not send it online; bring it to the authority in person through a confidential channel.',
    },
  },
];
