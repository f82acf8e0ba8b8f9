import type { LetterTemplate } from '../../shared/contracts/letter-templates.ts';

type Words = { readonly name: string; readonly subject: string; readonly text: string };

/** A letter as a city starts with it, without its frame. */
export type Letter = Pick<LetterTemplate, 'code' | 'when'> & { readonly zh: Words; readonly en: Words };

/** Letters of the unit in charge while it handles a case, answers it, or keeps its promises afterwards. */
export const LETTERS_OF_HANDLING: readonly Letter[] = [
  {
    code: 'progress',
    when: ['handle', 'review', 'referral', 'archived'],
    zh: {
      name: '进展告知书',
      subject: '诉求 {{number}} 的最新进展',
      text: '现将您的诉求（编号 {{number}}，类别：{{category}}）的进展告知如下：\n\n【待填：已经做了什么，下一步做什么】\n\n您可以凭查询码随时查看进展，也可以补充说明。',
    },
    en: {
      name: 'Progress',
      subject: 'News of your complaint {{number}}',
      text: 'This is how far your complaint {{number}} (category: {{category}}) has come:\n\n【To fill in: what has been done, and what comes next】\n\nWith your query code you can see at any time where it stands, and add information.',
    },
  },
  {
    code: 'extension',
    when: ['handle', 'review'],
    zh: {
      name: '延期说明',
      subject: '诉求 {{number}} 延期说明',
      text: '您的诉求（编号 {{number}}）原定于 {{originalDue}} 前办结。因{{extensionReason}}，经批准延长办理时限，现到期时间为 {{due}}。\n\n计算方法：{{whyDue}}\n\n延期只有一次。给您带来不便，请您谅解；在此之前办结的，我们会及时答复您。',
    },
    en: {
      name: 'Why it takes longer',
      subject: 'Why your complaint {{number}} takes longer',
      text: 'Your complaint {{number}} was to be handled by {{originalDue}}. More time was approved, for this reason: {{extensionReason}}. It is now due on {{due}}.\n\nHow this is counted: {{whyDue}}\n\nThis is possible once only. We are sorry for the delay; if we are done earlier you will hear from us at once.',
    },
  },
  {
    code: 'meeting',
    when: ['handle'],
    zh: {
      name: '协调会邀请函',
      subject: '诉求 {{number}} 协调会邀请函',
      text: '为解决您的诉求（编号 {{number}}），我们邀请您参加协调会。\n\n时间：【待填：日期和时间】\n地点：【待填：地址和房间】\n参加单位：{{leadUnit}}，{{coUnits}}\n商议事项：【待填：要商议的事项】\n\n您可以委托他人参加，也可以选择线上参加；不能参加的，请凭查询码在线告知，不影响诉求的办理。',
    },
    en: {
      name: 'Invitation to a meeting',
      subject: 'A meeting about your complaint {{number}}',
      text: 'To settle your complaint {{number}} we invite you to a meeting.\n\nWhen: 【To fill in: day and time】\nWhere: 【To fill in: address and room】\nUnits taking part: {{leadUnit}}, {{coUnits}}\nWhat is to be talked about: 【To fill in: the matter】\n\nYou may send somebody in your place or take part online. If you cannot come, tell us online with your query code; your complaint is handled all the same.',
    },
  },
  {
    code: 'referral',
    when: ['referral'],
    zh: {
      name: '移送告知书',
      subject: '诉求 {{number}} 移送告知书',
      text: '您于 {{filed}} 提交的诉求（编号 {{number}}）依法应由{{receiver}}处理，已移送该机关。\n\n我们会继续跟踪，结果将告知您。该机关需要您提供材料的，会与您联系：【待填：联系方式】',
    },
    en: {
      name: 'Handed to another body',
      subject: 'Your complaint {{number}} was handed over',
      text: 'By law the complaint that you filed on {{filed}} (number {{number}}) is a matter for {{receiver}}, and has been handed to it.\n\nWe follow it and will tell you the result. If that body needs something from you it will contact you: 【To fill in: how to reach it】',
    },
  },
  {
    code: 'reply',
    when: ['reply'],
    zh: {
      name: '答复意见书',
      subject: '诉求 {{number}} 答复意见书',
      text: '您于 {{filed}} 提交的诉求（编号 {{number}}，类别：{{category}}），由{{leadUnit}}办理完毕，现答复如下：\n\n一、办理结果：{{answer}}。\n\n二、依据：【待填：法律、法规或者政策的名称和条款】\n\n三、您对办理结果不满意的，可以在回访时提出，也可以凭查询码在线评价。对行政行为不服的，可以依法申请行政复议或者提起行政诉讼。',
    },
    en: {
      name: 'Written answer',
      subject: 'The answer to your complaint {{number}}',
      text: 'The complaint that you filed on {{filed}} (number {{number}}, category: {{category}}) has been handled by {{leadUnit}}. The answer:\n\n1. Result: {{answer}}.\n\n2. Basis: 【To fill in: law, rule or policy, and its article】\n\n3. If you are not satisfied, say so at the return visit or rate the handling online with your query code. Against an administrative act you may apply for administrative reconsideration or go to court as the law provides.',
    },
  },
];
