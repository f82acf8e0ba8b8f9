import type { CaseAction } from '../case-actions.ts';
import type { CaseRequest } from '../case-requests.ts';
import { NUMBER, UPLOAD_ID } from './intake-examples.ts';

const action = (summary: string, value: CaseAction) => ({ summary, value });
const request = (summary: string, value: CaseRequest) => ({ summary, value });

/** A body for every action. */
export const ACTION_EXAMPLES = {
  extension: action('Ask for more time (申请延期)', {
    action: 'ask-approval',
    kind: 'extension',
    version: 6,
    reason: '需委托检测机构出具报告，预计十个工作日。',
    duration: { amount: 5, unit: 'working-day' },
  }),
  suspension: action('Ask to suspend (申请中止)', {
    action: 'ask-approval',
    kind: 'suspension',
    reason: '须以另案判决为依据，该案尚未审结。',
    duration: { amount: 30, unit: 'calendar-day' },
  }),
  termination: action('Ask to terminate (申请终止)', {
    action: 'ask-approval',
    kind: 'termination',
    reason: '诉求人主体已注销，无人承继其权利义务。',
  }),
  refusal: action('Ask to refuse (拟不予受理)', {
    action: 'ask-approval',
    kind: 'refusal',
    reasonCode: 'civil-dispute',
    reason: '双方为合同纠纷。',
    otherWay: '可向合同约定的仲裁机构申请仲裁。',
  }),
  transfer: action('Ask to hand over (申请移交)', {
    action: 'ask-approval',
    kind: 'transfer',
    body: 'mediation',
    reason: '双方同意调解。',
  }),
  closing: action('Ask to close without a visit (申请办结)', {
    action: 'ask-approval',
    kind: 'closing',
    reason: '诉求事项已由法院生效判决处理。',
  }),
  unmasking: action('Ask to see the complainant’s identity (申请查看身份)', {
    action: 'ask-approval',
    kind: 'unmasking',
    reason: '需当面核实证据原件。',
  }),
  resume: action('Resume a suspended case (恢复办理)', { action: 'resume' }),
  merge: action('Merge into another case (并案)', {
    action: 'merge',
    into: NUMBER,
    reason: '同一事项重复提交。',
  }),
  urge: action('Urge (催办)', {
    action: 'supervise',
    act: 'urge',
    reason: '企业生产受影响，请今日答复进展。',
  }),
  order: action('Issue a supervision order (督办单)', {
    action: 'supervise',
    act: 'order',
    reason: '两次催办未见进展。',
  }),
  list: action('List for supervision (挂牌督办)', {
    action: 'supervise',
    act: 'list',
    reason: '涉及多家企业，影响面大。',
  }),
  'call-in': action('Call the head of the unit in (约谈)', {
    action: 'supervise',
    act: 'call-in',
    reason: '挂牌后仍无实质进展，建议追究责任。',
  }),
  unlist: action('End listed supervision (摘牌)', {
    action: 'supervise',
    act: 'unlist',
    reason: '问题已解决，企业确认。',
  }),
  'take-over': action('Take the case over (提级办理)', {
    action: 'supervise',
    act: 'take-over',
    reason: '承办单位无力协调上级部门。',
  }),
  'count-payment': action('Find that a disputed payment came (认定已付)', {
    action: 'supervise',
    act: 'count-payment',
    payment: 12,
    reason: '银行回单显示款项已于三月十八日到账。',
  }),
  'declare-malicious': action('Declare malicious (认定恶意诉求)', {
    action: 'supervise',
    act: 'declare-malicious',
    reason: '同一虚构事实反复提交，已核实。',
  }),
  reopen: action('Revoke the closing of a case (撤销办结)', {
    action: 'supervise',
    act: 'reopen',
    reason: '回访核实：所称已退还的保证金没有退还。',
  }),
  'change-level': action('Change the level of a case (调整办理等级)', {
    action: 'change-level',
    level: 'complex',
    reason: '涉及三个部门的历史档案，需逐一核实。',
  }),
  link: action('Link with another case (关联)', { action: 'link', number: NUMBER }),
  arrears: action('Write down a debt and its plan, in fen (登记欠款)', {
    action: 'plan-arrears',
    debt: 12_000_000,
    paid: 2_000_000,
    instalments: [
      { due: '2026-12-31', amount: 5_000_000 },
      { due: '2027-01-31', amount: 5_000_000 },
    ],
  }),
  payment: action('Note a payment (登记还款)', { action: 'record-payment', amount: 5_000_000 }),
  commitment: action('Promise something by a day (作出承诺)', {
    action: 'make-commitment',
    what: '十二月底前完成检查事项整合并公布清单。',
    due: '2026-12-31',
  }),
  kept: action('A promise was kept (承诺兑现)', {
    action: 'keep-commitment',
    commitment: 1,
    text: '清单已于十二月二十日公布。',
  }),
  letter: action('Write to the complainant (发出文书)', {
    action: 'write-letter',
    template: 'progress',
    language: 'zh',
    subject: `诉求 ${NUMBER} 的最新进展`,
    text: '尊敬的诉求人：\n\n我们已向检查部门核实，将于本周五前答复您。',
  }),
  contact: action('The complainant was contacted (联系诉求人)', {
    action: 'record-contact',
    how: 'phone',
    contactedAt: '2026-11-23T09:30',
    text: '已告知由市场监管局牵头，今天下午现场核实。',
  }),
  step: action('Note an attempt to reach the complainant (记录联系)', {
    action: 'record-step',
    step: 'visit-tried',
    text: '上午十点拨打，无人接听。',
  }),
};

/** A body for every request. */
export const REQUEST_EXAMPLES = {
  supplement: request('Supplement what was asked for (补正)', {
    request: 'supplement',
    text: '检查日期为 3 月 2 日、9 日和 16 日，均由同一大队进行，笔录见附件。',
    attachments: [UPLOAD_ID],
  }),
  withdraw: request('Withdraw (撤回)', { request: 'withdraw', reason: '问题已经解决。' }),
  'dispute-payment': request('Say that a recorded payment did not come (对还款有异议)', {
    request: 'dispute-payment',
    payment: 9,
    reason: '查了对公账户，到三月二十日没有到账。',
  }),
  'confirm-payment': request('Say that a disputed payment came (确认收到)', {
    request: 'confirm-payment',
    payment: 9,
  }),
  reconsider: request('Object to a refusal (申请复议)', {
    request: 'reconsider',
    reason: '本件不是合同纠纷，是行政机关未履行承诺。',
  }),
  rate: request('Rate the handling (评价)', { request: 'rate', satisfaction: 'satisfied' }),
  add: request('Add information (补充说明)', { request: 'add-information', text: '今天又有一次检查。' }),
};
