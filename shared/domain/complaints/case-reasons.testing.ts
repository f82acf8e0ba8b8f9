import type { Person, Role } from './actor.ts';
import { type Action, ASKED_AT } from './case-actions.testing.ts';
import {
  calendarDays,
  dueAfter,
  dueOf,
  INTAKE,
  isKeptOut,
  type Model,
  unitAt,
  withLevel,
  workingDays,
} from './case-model.testing.ts';
import { MAIN_STAGES, type Stage } from './stage.ts';

/** Who acts at a station, by domain.md; the intake centre and the supervising office stand in for each other. */
const ROLES_AT: Record<Stage, readonly Role[]> = {
  accept: ['dispatcher', 'supervisor'],
  supplement: ['dispatcher', 'supervisor'],
  dispatch: ['dispatcher', 'supervisor'],
  reconsider: ['dispatcher', 'supervisor'],
  referral: ['dispatcher', 'supervisor'],
  adjudicate: ['dispatcher', 'supervisor'],
  decide: ['dispatcher', 'supervisor'],
  sign: ['handler', 'lead'],
  handle: ['handler', 'lead'],
  reply: ['handler', 'lead'],
  review: ['lead'],
  visit: ['visitor', 'supervisor'],
};
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
const DECIDERS = {
  head: ['lead'],
  supervision: ['supervisor', 'dispatcher'],
  intake: ['supervisor', 'dispatcher'],
} as const;
const WORKING: readonly Role[] = ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor'];
const OVERSIGHT: readonly Role[] = ['dispatcher', 'supervisor', 'auditor'];
/** Units of the city and of the district that the complaint comes from. */
const oversees = (unit: string) => unit.startsWith('330200') || unit.startsWith('330203');

const has = ({ roles }: Person, allowed: readonly Role[]) => roles.some((role) => allowed.includes(role));

/** Every reason that fits: the code has to name one of them, and to go on where there is none. */
export type Reasons = ReadonlySet<string>;
type Maybe = string | false | null | undefined;
const those = (...reasons: readonly (Maybe | readonly Maybe[])[]): Reasons =>
  new Set(reasons.flat().filter((reason): reason is string => typeof reason === 'string'));

/** Nothing but his own unit's task, with the right role, and nothing that he has a part in. */
const againstPerson = (
  model: Model,
  actor: Person,
  unit: string,
  roles: readonly Role[],
  not = '',
): Maybe[] => [
  isKeptOut(model, actor.organisation) && 'case.complained-of-unit',
  actor.organisation !== unit && 'task.not-yours',
  !has(actor, model.takers.includes(unit) ? [...roles, 'supervisor'] : roles) && 'task.role-not-allowed',
  actor.id === not && 'task.same-person',
];

const againstActorAt = (model: Model, actor: Person, stage: Stage): Maybe[] =>
  againstPerson(
    model,
    actor,
    unitAt(model, stage),
    ROLES_AT[stage],
    { review: model.handledBy, reconsider: model.refusedBy }[stage as 'review' | 'reconsider'],
  );

const againstSupervising = (model: Model, actor: Person): Maybe[] => [
  isKeptOut(model, actor.organisation) && 'case.complained-of-unit',
  !(has(actor, ['supervisor']) && oversees(actor.organisation)) && 'supervision.supervisors-only',
];

/** No office judges the limit or the closing of what it handles itself. */
const againstOwnCase = (model: Model, actor: Person): Maybe[] => [
  ...againstSupervising(model, actor),
  [model.lead, ...model.coUnits].includes(actor.organisation) && 'supervision.own-case',
];

/** Nothing is taken from a late unit by a longer limit, nor made late by a shorter one. */
function againstLevelling(model: Model, { actor, level }: Action & { kind: 'change-level' }, at: string) {
  const { handling, suspendedUntil } = model;
  const person = againstOwnCase(model, actor);
  if (!handling) return those(person, 'level.not-now');
  const stands = suspendedUntil === null ? undefined : handling.findLast(({ kind }) => kind === 'pause');
  const until = stands?.at ?? at;
  return those(
    person,
    holdsUp(model) && 'task.approval-pending',
    level === model.level && 'level.same',
    until > dueOf(handling) && 'level.overdue',
    until > dueOf(withLevel(handling, level, at)) && 'level.too-short',
  );
}

function againstReopening(model: Model, actor: Person, at: string): Reasons {
  const closed = model.end === 'archived' || model.end === 'terminated';
  return those(
    againstOwnCase(model, actor),
    !closed && 'reopen.not-closed',
    !(model.stopped && model.handled) && 'reopen.not-handled',
    closed && at > dueAfter(model.endedAt, calendarDays(90)) && 'reopen.too-late',
  );
}

/** Nobody visits what his own unit has handled, and what is held up stays where it is. */
function againstTakingOver(model: Model, actor: Person): Reasons {
  const { stage } = model;
  const unit = stage === null ? null : unitAt(model, stage);
  return those(
    againstSupervising(model, actor),
    (!model.waits || stage === null || stage === 'supplement') && 'supervision.not-now',
    unit === actor.organisation && 'supervision.already-yours',
    holdsUp(model) && 'task.approval-pending',
    model.suspendedUntil !== null && 'task.suspended',
    stage === 'visit' &&
      [model.lead, ...model.coUnits].includes(actor.organisation) &&
      'supervision.conflict',
  );
}

const holdsUp = (model: Model) => model.approvals.find(({ kind }) => kind !== 'unmasking');

function readsCase(model: Model, actor: Person): boolean {
  const holder = model.stage === null ? [] : [unitAt(model, model.stage)];
  const involved = [...model.had, ...holder, model.lead, ...model.coUnits].includes(actor.organisation);
  return (has(actor, OVERSIGHT) && oversees(actor.organisation)) || (has(actor, WORKING) && involved);
}
const readsTwin = (actor: Person) =>
  (has(actor, OVERSIGHT) && oversees(actor.organisation)) ||
  (has(actor, WORKING) && actor.organisation === INTAKE);

/** Why domain.md does not allow an action of where a case stands. */
export function reasonsAgainst(model: Model, action: Action, at: string): Reasons {
  switch (action.kind) {
    case 'finish':
      return againstFinishing(model, action, at);
    case 'ask':
      return action.asked === 'unmasking'
        ? againstUnmasking(model, action)
        : againstAsking(model, action, at);
    case 'decide': {
      const approval = model.approvals.find(({ ordinal }) => ordinal === action.ordinal);
      if (!approval) return those('task.not-found');
      const { unit, decides, by } = approval;
      return those(againstPerson(model, action.actor, unit, DECIDERS[decides], by));
    }
    case 'assist':
      return those(
        againstPerson(model, action.actor, model.assists.get(action.ordinal) ?? '', ['handler', 'lead']),
      );
    case 'answer-supervision':
      return those(againstPerson(model, action.actor, model.supervised.get(action.ordinal) ?? '', WORKING));
    case 'resume':
      if (!model.waits || model.stage === null)
        return those(
          'case.not-suspended',
          isKeptOut(model, action.actor.organisation) && 'case.complained-of-unit',
        );
      return those(
        againstActorAt(model, action.actor, model.stage),
        model.suspendedUntil === null && 'case.not-suspended',
        holdsUp(model) && 'task.approval-pending',
      );
    case 'withdraw':
      return againstWithdrawing(model);
    case 'object':
      return those(
        model.reconsidered && 'reconsideration.once-only',
        model.end !== 'refused' && 'reconsideration.not-refused',
        model.end === 'refused' &&
          at > dueAfter(model.endedAt, calendarDays(30)) &&
          'reconsideration.too-late',
      );
    case 'answer': {
      const asked = action.outcome === 'supplemented' ? 'supplement' : 'visit';
      return those((!model.waits || model.stage !== asked) && 'request.not-now');
    }
    case 'inform':
      return those(model.end !== null && 'request.not-now');
    case 'take-over':
      return againstTakingOver(model, action.actor);
    case 'change-level':
      return againstLevelling(model, action, at);
    case 'reopen':
      return againstReopening(model, action.actor, at);
    case 'declare-malicious':
      return those(
        againstSupervising(model, action.actor),
        model.malicious && 'supervision.already-declared',
      );
    case 'note': {
      const where = action.step === 'visit-tried' ? 'visit' : 'referral';
      return those(
        (!model.waits || model.stage !== where) && 'step.not-now',
        isKeptOut(model, action.actor.organisation) && 'case.complained-of-unit',
        model.stage === where && againstActorAt(model, action.actor, where),
      );
    }
    case 'merge':
      return those(
        isKeptOut(model, action.actor.organisation) && 'case.complained-of-unit',
        !readsTwin(action.actor) && 'task.not-yours',
        (!model.waits || !['accept', 'dispatch'].includes(model.stage ?? '')) && 'merge.not-now',
        model.stage !== null && againstActorAt(model, action.actor, model.stage),
        holdsUp(model) && 'task.approval-pending',
      );
    case 'link':
      return those(
        isKeptOut(model, action.actor.organisation) && 'case.complained-of-unit',
        !(readsCase(model, action.actor) && readsTwin(action.actor)) && 'task.not-yours',
        !has(action.actor, WORKING) && 'task.role-not-allowed',
      );
    default:
      return those();
  }
}

function againstFinishing(model: Model, action: Action & { kind: 'finish' }, at: string): Reasons {
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
    outcome === 'answered' && !model.help && 'accept.not-a-help-request',
    outcome === 'not-reached' && model.tries + 1 < 3 && 'visit.too-few-tries',
    outcome === 'supplement-asked' && model.supplementAsked && 'supplement.once-only',
    units.some((unit) => isKeptOut(model, unit)) && 'dispatch.complained-of-unit',
    new Set(units).size < units.length && 'dispatch.unit-twice',
    to && model.handling && to.level !== model.level && 'dispatch.level-fixed',
  );
}

function againstAsking(model: Model, action: Action & { kind: 'ask' }, at: string): Reasons {
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
    asked === 'extension' && model.extended && 'extension.once-only',
    asked === 'extension' && handling && at > dueOf(handling) && 'extension.too-late',
    (asked === 'extension' || asked === 'suspension') && long && 'approval.too-long',
  );
}

const againstUnmasking = (model: Model, { actor, stale }: Action & { kind: 'ask' }): Reasons =>
  those(
    isKeptOut(model, actor.organisation) && 'case.complained-of-unit',
    !readsCase(model, actor) && 'task.not-yours',
    !has(actor, WORKING) && 'task.role-not-allowed',
    model.approvals.some(({ kind, by }) => kind === 'unmasking' && by === actor.id) &&
      'task.approval-pending',
    stale && 'case.stale-version',
  );

/** Up to the signature freely, then while it is handled by way of the intake centre. */
function againstWithdrawing(model: Model): Reasons {
  const { stage } = model;
  if (stage === null) return those('withdrawal.too-late');
  const handled = MAIN_STAGES.indexOf(stage as (typeof MAIN_STAGES)[number]) > MAIN_STAGES.indexOf('sign');
  const confirmed = stage === 'handle' || stage === 'review';
  return those(
    !model.waits && 'request.not-now',
    (['decide', 'referral'].includes(stage) || (handled && !confirmed)) && 'withdrawal.too-late',
    confirmed && holdsUp(model) && 'task.approval-pending',
  );
}
