/** The stations of a complaint, in the order of a smooth way (受理 分办 签收 办理 审核 反馈 回访). */
export const STAGES = ['accept', 'dispatch', 'sign', 'handle', 'review', 'reply', 'visit'] as const;
export type Stage = (typeof STAGES)[number];

/** What a person may decide at a station. */
export const PERSON_OUTCOMES = {
  accept: ['accepted', 'refused'],
  dispatch: ['dispatched'],
  sign: ['signed', 'returned'],
  handle: ['handled'],
  review: ['confirmed', 'rejected'],
  reply: ['replied'],
  visit: ['satisfied', 'basically-satisfied', 'dissatisfied', 'not-reached'],
} as const satisfies Record<Stage, readonly string[]>;
export type PersonOutcome = (typeof PERSON_OUTCOMES)[Stage][number];

/** What the workflow hears: a person's outcome, except that the first dissatisfaction is a second round by right. */
export const STAGE_OUTCOMES = {
  ...PERSON_OUTCOMES,
  visit: [...PERSON_OUTCOMES.visit, 'second-round'],
} as const satisfies Record<Stage, readonly string[]>;
export type StageOutcome = (typeof STAGE_OUTCOMES)[Stage][number];

/** Where the case goes after an outcome; the workflow's Choice states are tested against this table. */
export const NEXT_STAGE = {
  accepted: 'dispatch',
  refused: 'refused',
  dispatched: 'sign',
  signed: 'handle',
  returned: 'dispatch',
  handled: 'review',
  confirmed: 'reply',
  rejected: 'handle',
  replied: 'visit',
  satisfied: 'archive',
  'basically-satisfied': 'archive',
  dissatisfied: 'archive',
  'not-reached': 'archive',
  'second-round': 'handle',
} as const satisfies Record<StageOutcome, Stage | 'archive' | 'refused'>;

/** Outcomes that send the case back: the stages after them belong to the next round. */
export const BACKWARD_OUTCOMES: readonly StageOutcome[] = ['returned', 'rejected', 'second-round'];
