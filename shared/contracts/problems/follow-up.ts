import type { ProblemEntry } from './problem-entry.ts';

/** What a case is followed up by: payments of arrears, promises. */
export const FOLLOW_UP_PROBLEMS = {
  'arrears.not-of-arrears': {
    status: 409,
    zh: '本件不属于拖欠账款类，不能登记还款计划。',
    en: 'This case is not about arrears; it has no plan of payment.',
  },
  'arrears.not-now': {
    status: 409,
    zh: '当前不能登记还款计划或还款，请刷新查看案件状态。',
    en: 'No plan or payment can be recorded now. Reload to see where the case stands.',
  },
  'arrears.sum': {
    status: 422,
    zh: '金额不符：分期合计应等于尚欠金额，还款不能超过尚欠金额。',
    en: 'The amounts do not fit: instalments add up to what is still owed, and a payment is no more than that.',
  },
  'arrears.order': {
    status: 422,
    zh: '分期日期应在今天之后，并按先后排列。',
    en: 'Instalments have different days after today, in order.',
  },
  'arrears.disputed': {
    status: 409,
    zh: '有还款诉求人表示没有收到，在认定之前不能计入已还金额。',
    en: 'The complainant says that a payment did not come; it cannot be stated as paid before that is settled.',
  },
  'payment.not-disputable': {
    status: 409,
    zh: '这笔还款不能提出异议：没有这一笔、已经提出过，或者已经认定收到。请刷新查看。',
    en: 'This payment cannot be disputed: there is none, you disputed it already, or it was found to have come. Please reload.',
  },
  'payment.not-disputed': {
    status: 409,
    zh: '没有等待认定的还款，可能已经认定。请刷新查看。',
    en: 'No payment is in dispute; it may have been settled meanwhile. Please reload.',
  },
  'commitment.not-now': {
    status: 409,
    zh: '只能在办理、审核或反馈环节作出承诺。',
    en: 'A promise is made while the case is handled, reviewed or answered.',
  },
  'commitment.past-day': {
    status: 422,
    zh: '兑现日期应在今天之后。',
    en: 'The day of a promise is after today.',
  },
  'commitment.unknown': {
    status: 404,
    zh: '没有这项待兑现的承诺。',
    en: 'There is no such open promise.',
  },
  'commitment.overdue': {
    status: 409,
    zh: '有承诺逾期未兑现，兑现后才能审核通过。',
    en: 'A promise is overdue and not kept; keep it before the closing is confirmed.',
  },
} as const satisfies Record<string, ProblemEntry>;
