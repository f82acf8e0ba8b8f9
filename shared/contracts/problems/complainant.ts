import type { ProblemEntry } from './problem-entry.ts';

/** What a complainant asks for after filing, and the notices that he gets. */
export const COMPLAINANT_PROBLEMS = {
  'withdrawal.too-late': {
    status: 409,
    zh: '案件已进入反馈或已结束，不能撤回。',
    en: 'The case is being answered or has ended; it cannot be withdrawn any more.',
  },
  'reconsideration.not-refused': {
    status: 409,
    zh: '只有不予受理或者被并入他件的诉求可以申请复议。',
    en: 'Only a refusal, or a merging into another case, can be reconsidered.',
  },
  'reconsideration.once-only': {
    status: 409,
    zh: '复议仅限一次，本件已经复议。',
    en: 'Reconsideration is possible once only; this case has been reconsidered.',
  },
  'reconsideration.too-late': {
    status: 409,
    zh: '已超过申请复议的期限，如有新情况请重新提交。',
    en: 'The time for asking has passed. File a new complaint if there is something new.',
  },
  'request.not-now': {
    status: 409,
    zh: '案件当前不等待您的这项操作，请刷新查看最新进展。',
    en: 'The case does not wait for this now. Reload to see where it stands.',
  },
  'subscription.unknown': {
    status: 404,
    zh: '退订链接不完整或者无效，请从最近一封通知里重新打开。',
    en: 'This link is incomplete or not valid. Open it again from the latest message.',
  },
} as const satisfies Record<string, ProblemEntry>;
