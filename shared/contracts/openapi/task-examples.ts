import type { TaskCompleted, TaskCompletion } from '../task-completion.ts';
import type { Worklist } from '../worklist.ts';
import { NUMBER, RECEIPT } from './intake-examples.ts';
import type { Example } from './operation.ts';

const taskId = `${NUMBER}.accept.1`;

const COMPLETIONS = {
  accepted: { outcome: 'accepted', version: 2 },
  refused: {
    outcome: 'refused',
    reasonCode: 'civil-dispute',
    reason: '反映事项属于企业之间的合同纠纷。',
    otherWay: '可以向海曙区人民法院起诉，或者申请人民调解。',
  },
  dispatched: { outcome: 'dispatched', leadUnit: '330212-housing', level: 'general', version: 4 },
  signed: { outcome: 'signed' },
  returned: {
    outcome: 'returned',
    reason: '该事项不属于本单位职责。',
    legalBasis: '《优化营商环境条例》第四十八条',
    suggestedUnit: '330203-market',
  },
  handled: {
    outcome: 'handled',
    opinion: '经核实，三次检查未合并进行，已约谈带队人员。',
    answer: '您反映的情况属实，今后同类检查合并进行并亮码。',
  },
  confirmed: { outcome: 'confirmed' },
  rejected: { outcome: 'rejected', reason: '未写明整改措施，请补充。' },
  replied: { outcome: 'replied', answer: '您反映的情况属实，已整改。', channel: 'phone' },
  satisfied: { outcome: 'satisfied' },
  'basically-satisfied': { outcome: 'basically-satisfied', note: '希望再快一些。' },
  dissatisfied: { outcome: 'dissatisfied', reason: '检查仍在重复进行。' },
  'not-reached': { outcome: 'not-reached', note: '三次拨打均无人接听。' },
  'supplement-asked': { outcome: 'supplement-asked', ask: '请补充三次检查的日期和检查人员姓名。' },
  supplemented: { outcome: 'supplemented', text: '电话补充：检查日期为 3 月 2 日、9 日和 16 日。' },
  answered: { outcome: 'answered', answer: '您可到市政务服务中心二楼企业服务专窗办理。' },
  forced: {
    outcome: 'forced',
    leadUnit: '330203-market',
    level: 'general',
    reason: '该事项属市场监管职责，由海曙区市场监督管理局承办。',
  },
  'round-granted': { outcome: 'round-granted', reason: '整改未到位，应再次办理。' },
  'round-declined': { outcome: 'round-declined', reason: '已依法处理完毕，诉求缺乏依据。' },
  upheld: { outcome: 'upheld', reason: '复核后仍属民事纠纷。', otherWay: '可向合同约定的仲裁机构申请仲裁。' },
  overturned: { outcome: 'overturned', reason: '复核认为属于行政机关职责。' },
  settled: { outcome: 'settled', result: '经调解，双方达成还款协议。' },
  unsettled: { outcome: 'unsettled', result: '调解未达成一致，可依法起诉。' },
  declined: { outcome: 'declined', reason: '受移交机关认为不属其管辖。' },
  assisted: { outcome: 'assisted', opinion: '我局已核对检查记录，同意合并检查。' },
  granted: { outcome: 'granted', note: '情况属实，同意。' },
  denied: { outcome: 'denied', reason: '理由不充分，请按期办结。' },
  'answered-supervision': { outcome: 'answered-supervision', answer: '已安排专人，三日内办结。' },
} as const satisfies {
  [outcome in TaskCompletion['outcome']]: Extract<TaskCompletion, { outcome: outcome }>;
};

/** The station at which each outcome is possible. */
const SUMMARIES = {
  accepted: 'Accept (受理)',
  refused: 'Refuse, with another way to go (不予受理)',
  dispatched: 'Dispatch to a lead unit (分办)',
  signed: 'Sign for it (签收)',
  returned: 'Return it; a second return is decided by the supervising office (退单)',
  handled: 'Handled, for review (办结送审)',
  confirmed: 'Confirm the closing (审核通过)',
  rejected: 'Send back to handling (审核退回)',
  replied: 'Replied to the complainant (反馈)',
  satisfied: 'Visit: satisfied (满意)',
  'basically-satisfied': 'Visit: basically satisfied (基本满意)',
  dissatisfied: 'Visit: dissatisfied; the first time a second round by right (不满意)',
  'not-reached': 'Visit: not reached after the attempts the policy asks for (未接通)',
  'supplement-asked': 'Ask the complainant to supplement, once (要求补正)',
  supplemented: 'Enter what he supplemented by telephone or in person (已补正)',
  answered: 'Answer a request for help at once (直接答复)',
  forced: 'Assign with force after a second return (强制派单)',
  'round-granted': 'Grant another round (同意重办)',
  'round-declined': 'Decline another round (不再重办)',
  upheld: 'Reconsidered: the refusal stands (维持)',
  overturned: 'Reconsidered: accepted after all (改为受理)',
  settled: 'The other body has settled it (已化解)',
  unsettled: 'The other body could not settle it (未化解)',
  declined: 'The other body does not take it (不予接收)',
  assisted: 'Give the opinion of a co-handling unit (协办反馈)',
  granted: 'Grant an approval (同意)',
  denied: 'Deny an approval (不同意)',
  'answered-supervision': 'Answer to a step of supervision (答复督办)',
} as const satisfies Record<TaskCompletion['outcome'], string>;

const outcomes = Object.keys(COMPLETIONS) as TaskCompletion['outcome'][];

/** A body for every outcome. */
export const COMPLETION_EXAMPLES: Readonly<Record<string, Example>> = Object.fromEntries(
  outcomes.map((outcome) => [outcome, { summary: SUMMARIES[outcome], value: COMPLETIONS[outcome] }]),
);

const completed: TaskCompleted = {
  number: NUMBER,
  taskId,
  outcome: 'accepted',
  version: 3,
  head: RECEIPT.head,
};
export const COMPLETED = { accepted: { summary: 'Accepted', value: completed } };

const worklist: Worklist = {
  unit: '330200-intake',
  rows: [
    {
      taskId,
      number: NUMBER,
      version: 2,
      title: '同一部门一个月内三次上门检查',
      category: 'irregular-inspection',
      categoryName: { zh: '违规涉企检查', en: 'Irregular inspection' },
      stage: 'accept',
      round: 1,
      urgent: false,
      openedAt: RECEIPT.at,
      dueAt: '2026-11-25T15:59:59.000Z',
      yellowAt: '2026-11-25T00:30:00.000Z',
      mark: 'green',
      provisional: false,
      asked: null,
    },
  ],
  cursor: null,
};
export const WORKLIST = { one: { summary: 'One open task', value: worklist } };
