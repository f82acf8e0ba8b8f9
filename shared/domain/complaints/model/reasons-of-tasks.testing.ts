import { MAIN_STAGES, type Stage } from '../tasks/stage.ts';
import { type Action, ASKED_AT } from './case-actions.testing.ts';
import { isKeptOut, type Model } from './case-model.testing.ts';
import { dueAfter, dueOf, isBeforeNextWorkday, SUSPENSIONS, workingDays } from './model-limits.testing.ts';
import { isOverdue } from './model-promises.testing.ts';
import {
  againstActorAt,
  has,
  holdsUp,
  type Reasons,
  readsCase,
  those,
  WORKING,
} from './reasons-of-people.testing.ts';

const OUTCOMES_AT: Record<Stage, readonly string[]> = {
  accept: ['accepted', 'refused', 'supplement-asked', 'answered'],
  supplement: ['supplemented'],
  dispatch: ['dispatched'],
  adjudicate: ['forced'],
  sign: ['signed', 'returned'],
  handle: ['handled'],
  review: ['confirmed', 'rejected'],
  reply: ['replied'],
  visit: ['satisfied', 'basically-satisfied', 'dissatisfied', 'not-reached'],
  decide: ['round-granted', 'round-declined'],
  reconsider: ['upheld', 'overturned'],
  referral: ['settled', 'unsettled', 'declined'],
};

/** Attempts of a visit are on different working days. */
export const triesAgainTooSoon = ({ triedAt }: Model, at: string) =>
  triedAt !== null && isBeforeNextWorkday(at, triedAt);

const ANSWERS: readonly string[] = ['answered', 'replied', 'settled', 'unsettled'];

export function againstFinishing(model: Model, action: Action & { kind: 'finish' }, at: string): Reasons {
  const { stage } = model;
  const { outcome, actor, stale, to } = action;
  if (stage === null || !model.waits)
    return those(
      'task.already-completed',
      'task.not-yours',
      'task.role-not-allowed',
      'task.same-person',
      'case.complained-of-unit',
    );
  const units = to ? [to.leadUnit, ...to.coUnits] : [];
  return those(
    againstActorAt(model, actor, stage),
    stale && 'case.stale-version',
    !OUTCOMES_AT[stage].includes(outcome) && 'task.outcome-not-allowed',
    holdsUp(model) && 'task.approval-pending',
    model.suspendedUntil !== null && 'task.suspended',
    outcome === 'returned' && model.forced && 'return.adjudicated',
    outcome === 'returned' && at > dueAfter(model.openedAt, workingDays(2)) && 'return.too-late',
    outcome === 'handled' && model.assists.size > 0 && 'handle.assist-open',
    outcome === 'confirmed' &&
      model.promises.some((promise) => isOverdue(promise, at)) &&
      'commitment.overdue',
    outcome === 'answered' && model.track !== 'help' && 'accept.not-a-help-request',
    outcome === 'not-reached' && model.tries + 1 < 3 && 'visit.too-few-tries',
    outcome === 'not-reached' && triesAgainTooSoon(model, at) && 'visit.too-soon',
    outcome === 'supplement-asked' && model.supplementAsked && 'supplement.once-only',
    units.some((unit) => isKeptOut(model, unit)) && 'dispatch.complained-of-unit',
    new Set(units).size < units.length && 'dispatch.unit-twice',
    ANSWERS.includes(outcome) && model.carries && !action.worded && 'reply.merged-unanswered',
    to && model.handling && to.level !== model.level && 'dispatch.level-fixed',
  );
}

export function againstAsking(model: Model, action: Action & { kind: 'ask' }, at: string): Reasons {
  const { asked, actor, stale, long } = action;
  const { stage, handling } = model;
  if (stage === null || !model.waits)
    return those('approval.not-now', isKeptOut(model, actor.organisation) && 'case.complained-of-unit');
  return those(
    againstActorAt(model, actor, stage).filter((reason) => reason !== 'task.same-person'),
    stale && 'case.stale-version',
    holdsUp(model) && 'task.approval-pending',
    model.suspendedUntil !== null && 'task.suspended',
    !ASKED_AT[asked].includes(stage) && 'approval.not-now',
    asked === 'closing' && model.assists.size > 0 && 'handle.assist-open',
    asked === 'extension' && model.extended && 'extension.once-only',
    asked === 'extension' && handling && at > dueOf(handling) && 'extension.too-late',
    asked === 'suspension' && model.suspendedEver >= SUSPENSIONS && 'suspension.too-many',
    // Arrears have more than twice of what is asked for as too long elsewhere.
    (asked === 'suspension' || (asked === 'extension' && model.track !== 'arrears')) &&
      long &&
      'approval.too-long',
  );
}

export const againstUnmasking = (model: Model, { actor, stale }: Action & { kind: 'ask' }): Reasons =>
  those(
    isKeptOut(model, actor.organisation) && 'case.complained-of-unit',
    !readsCase(model, actor) && 'task.not-yours',
    !has(actor, WORKING) && 'task.role-not-allowed',
    model.approvals.some(({ kind, by }) => kind === 'unmasking' && by === actor.id) &&
      'task.approval-pending',
    stale && 'case.stale-version',
  );

/** Up to the signature freely, then while it is handled, or as soon as it carries others', by way of the intake centre. */
export function againstWithdrawing(model: Model): Reasons {
  const { stage } = model;
  if (stage === null) return those('withdrawal.too-late');
  const handled = MAIN_STAGES.indexOf(stage as (typeof MAIN_STAGES)[number]) > MAIN_STAGES.indexOf('sign');
  const whileHandled = stage === 'handle' || stage === 'review';
  return those(
    !model.waits && 'request.not-now',
    (['decide', 'referral'].includes(stage) || (handled && !whileHandled)) && 'withdrawal.too-late',
    (whileHandled || model.carries) && holdsUp(model) && 'task.approval-pending',
  );
}
