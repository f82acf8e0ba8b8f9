import type { ProblemEntry } from './problem-entry.ts';

/** What needs an approval: more time, suspension, other ways out. */
export const APPROVAL_PROBLEMS = {
  'approval.not-now': {
    status: 409,
    zh: '当前环节不能申请这项审批。',
    en: 'This cannot be asked for at this station.',
  },
  'approval.too-long': {
    status: 422,
    zh: '申请的时间超过规定上限，请缩短。',
    en: 'More time is asked for than the rules allow. Ask for less.',
  },
  'extension.once-only': {
    status: 409,
    zh: '延期仅限一次，本件已延期。',
    en: 'A case can be extended once only.',
  },
  'approval.lapsed': {
    status: 409,
    zh: '已超过审批时限，申请已失效。仍有需要的，由承办单位重新申请。',
    en: 'The time to decide is over and the request has lapsed. If it is still needed, it has to be asked for again.',
  },
  'extension.too-late': {
    status: 409,
    zh: '已超过办理时限，不能再申请延期。',
    en: 'The deadline has passed; an extension has to be asked for before it.',
  },
  'suspension.too-many': {
    status: 409,
    zh: '本件中止次数已达规定上限，不能再次中止。',
    en: 'This case has been suspended as often as the rules allow. It cannot be suspended again.',
  },
  'case.not-suspended': { status: 409, zh: '案件没有处于中止状态。', en: 'The case is not suspended.' },
} as const satisfies Record<string, ProblemEntry>;
