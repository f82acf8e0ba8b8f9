/** The stations of a smooth way, in order (受理 分办 签收 办理 审核 反馈 回访). */
export const MAIN_STAGES = ['accept', 'dispatch', 'sign', 'handle', 'review', 'reply', 'visit'] as const;
export type MainStage = (typeof MAIN_STAGES)[number];

/**
 * All stations a case can be at: besides the smooth way, supplements (补正), adjudication of a second return (强制派单), the
 * decision on a further round, reconsideration of a refusal (复议) and a matter that another body has in hand (移交).
 */
export const STAGES = [
  ...MAIN_STAGES,
  'supplement',
  'adjudicate',
  'decide',
  'reconsider',
  'referral',
] as const;
export type Stage = (typeof STAGES)[number];

/** What a person may decide at a station. */
export const PERSON_OUTCOMES = {
  accept: ['accepted', 'refused', 'supplement-asked', 'answered'],
  dispatch: ['dispatched'],
  sign: ['signed', 'returned'],
  handle: ['handled'],
  review: ['confirmed', 'rejected'],
  reply: ['replied'],
  visit: ['satisfied', 'basically-satisfied', 'dissatisfied', 'not-reached'],
  supplement: ['supplemented'],
  adjudicate: ['forced'],
  decide: ['round-granted', 'round-declined'],
  reconsider: ['upheld', 'overturned'],
  referral: ['settled', 'unsettled', 'declined'],
} as const satisfies Record<Stage, readonly string[]>;
export type PersonOutcome = (typeof PERSON_OUTCOMES)[Stage][number];

/** Ways out of any station that are not its own: by the complainant's wish, by approval, or into another case. */
export const EXIT_OUTCOMES = ['withdrawn', 'terminated', 'merged', 'transferred', 'closed'] as const;
export type ExitOutcome = (typeof EXIT_OUTCOMES)[number];

/**
 * What the workflow hears: a person's outcome, except that the first dissatisfaction is a second round by right and the next a
 * matter of decision, that a second return is contested, that not every
 * answered case need be drawn for a visit, and that an unanswered request for supplements lapses.
 */
export const STAGE_OUTCOMES = {
  accept: [...PERSON_OUTCOMES.accept, ...EXIT_OUTCOMES],
  dispatch: [...PERSON_OUTCOMES.dispatch, ...EXIT_OUTCOMES],
  sign: [...PERSON_OUTCOMES.sign, 'contested', ...EXIT_OUTCOMES],
  handle: [...PERSON_OUTCOMES.handle, ...EXIT_OUTCOMES],
  review: [...PERSON_OUTCOMES.review, ...EXIT_OUTCOMES],
  reply: [...PERSON_OUTCOMES.reply, 'not-drawn', ...EXIT_OUTCOMES],
  visit: [...PERSON_OUTCOMES.visit, 'second-round', 'round-asked', ...EXIT_OUTCOMES],
  supplement: [...PERSON_OUTCOMES.supplement, 'lapsed', ...EXIT_OUTCOMES],
  adjudicate: [...PERSON_OUTCOMES.adjudicate, ...EXIT_OUTCOMES],
  decide: [...PERSON_OUTCOMES.decide, ...EXIT_OUTCOMES],
  reconsider: [...PERSON_OUTCOMES.reconsider, ...EXIT_OUTCOMES],
  referral: [...PERSON_OUTCOMES.referral, ...EXIT_OUTCOMES],
} as const satisfies Record<Stage, readonly string[]>;
export type StageOutcome = (typeof STAGE_OUTCOMES)[Stage][number];

/** How a case can be over without having been archived. */
export const END_STATES = ['refused', 'withdrawn', 'terminated', 'merged'] as const;
export type EndState = (typeof END_STATES)[number];

/** Where the case goes after an outcome; the workflow's Choice states are made from this table. */
export const NEXT_STAGE = {
  accepted: 'dispatch',
  refused: 'refused',
  'supplement-asked': 'supplement',
  answered: 'archive',
  supplemented: 'accept',
  lapsed: 'refused',
  dispatched: 'sign',
  signed: 'handle',
  returned: 'dispatch',
  contested: 'adjudicate',
  forced: 'sign',
  handled: 'review',
  confirmed: 'reply',
  rejected: 'handle',
  replied: 'visit',
  'not-drawn': 'archive',
  satisfied: 'archive',
  'basically-satisfied': 'archive',
  dissatisfied: 'archive',
  'not-reached': 'archive',
  'second-round': 'handle',
  'round-asked': 'decide',
  'round-granted': 'handle',
  'round-declined': 'archive',
  upheld: 'refused',
  overturned: 'dispatch',
  settled: 'archive',
  unsettled: 'archive',
  declined: 'dispatch',
  withdrawn: 'withdrawn',
  terminated: 'terminated',
  merged: 'merged',
  transferred: 'referral',
  closed: 'archive',
} as const satisfies Record<StageOutcome, Stage | 'archive' | EndState>;

/** Outcomes that send the case to stations it may have passed before: those after them belong to the next round. */
export const BACKWARD_OUTCOMES: readonly StageOutcome[] = [
  'returned',
  'forced',
  'rejected',
  'second-round',
  'round-granted',
  'supplemented',
  'overturned',
  'declined',
];

export const isEndState = (state: string): state is EndState =>
  (END_STATES as readonly string[]).includes(state);
