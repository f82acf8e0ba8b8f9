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
} as const satisfies {
  [outcome in TaskCompletion['outcome']]: Extract<TaskCompletion, { outcome: outcome }>;
};

/** The station at which each outcome is possible. */
const SUMMARIES = {
  accepted: 'Accept (受理)',
  refused: 'Refuse, with another way to go (不予受理)',
  dispatched: 'Dispatch to a lead unit (分办)',
  signed: 'Sign for it (签收)',
  returned: 'Return it, once only (退单)',
  handled: 'Handled, for review (办结送审)',
  confirmed: 'Confirm the closing (审核通过)',
  rejected: 'Send back to handling (审核退回)',
  replied: 'Replied to the complainant (反馈)',
  satisfied: 'Visit: satisfied (满意)',
  'basically-satisfied': 'Visit: basically satisfied (基本满意)',
  dissatisfied: 'Visit: dissatisfied; the first time a second round by right (不满意)',
  'not-reached': 'Visit: not reached (未接通)',
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
      title: '同一部门一个月内三次上门检查',
      category: 'irregular-inspection',
      stage: 'accept',
      round: 1,
      urgent: false,
      openedAt: RECEIPT.at,
      dueAt: '2026-11-25T15:59:59.000Z',
      yellowAt: '2026-11-25T00:30:00.000Z',
      mark: 'green',
      provisional: false,
    },
  ],
  cursor: null,
};
export const WORKLIST = { one: { summary: 'One open task', value: worklist } };
