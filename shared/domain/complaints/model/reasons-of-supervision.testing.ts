import type { Person } from '../actor.ts';
import type { Action } from './case-actions.testing.ts';
import { isKeptOut, type Model, officeAbove, SUPERVISION, unitAt } from './case-model.testing.ts';
import { calendarDays, dueAfter, dueOf, withLevel } from './model-limits.testing.ts';
import { has, type Maybe, oversees, type Reasons, those } from './reasons-of-people.testing.ts';

export const againstSupervising = (model: Model, actor: Person): Maybe[] => [
  isKeptOut(model, actor.organisation) && 'case.complained-of-unit',
  !(has(actor, ['supervisor']) && oversees(actor.organisation)) && 'supervision.supervisors-only',
];

/** No office judges the limit or the closing of what it handles itself; where that is the supervising office, its stand-in does. */
export function againstOwnCase(model: Model, actor: Person): Maybe[] {
  const office = officeAbove(model);
  const standsIn = office !== SUPERVISION && has(actor, ['dispatcher']);
  if (actor.organisation === office && !isKeptOut(model, office) && (standsIn || has(actor, ['supervisor'])))
    return [];
  return [
    ...againstSupervising(model, actor),
    [model.lead, ...model.coUnits].includes(actor.organisation) && 'supervision.own-case',
  ];
}

/** Nothing is taken from a late unit by a longer limit, nor made late by a shorter one. */
export function againstLevelling(
  model: Model,
  { actor, level }: Action & { kind: 'change-level' },
  at: string,
) {
  const { handling, suspendedUntil } = model;
  const person = againstOwnCase(model, actor);
  if (!handling) return those(person, 'level.not-now');
  const stands = suspendedUntil === null ? undefined : handling.findLast(({ kind }) => kind === 'pause');
  const until = stands?.at ?? at;
  return those(
    person,
    model.track === 'arrears' && 'level.arrears',
    level === model.level && 'level.same',
    until > dueOf(handling) && 'level.overdue',
    until > dueOf(withLevel(handling, level, at)) && 'level.too-short',
  );
}

export function againstReopening(model: Model, actor: Person, at: string): Reasons {
  const closed = model.end === 'archived' || model.end === 'terminated';
  return those(
    againstOwnCase(model, actor),
    !closed && 'reopen.not-closed',
    !(model.stopped && model.handled) && 'reopen.not-handled',
    closed && at > dueAfter(model.endedAt, calendarDays(90)) && 'reopen.too-late',
  );
}

/** Nobody visits what his own unit has handled, and what the complainant still owes or a suspension holds up stays where it is. */
export function againstTakingOver(model: Model, actor: Person): Reasons {
  const { stage } = model;
  const unit = stage === null ? null : unitAt(model, stage);
  return those(
    againstSupervising(model, actor),
    (!model.waits || stage === null || stage === 'supplement') && 'supervision.not-now',
    unit === actor.organisation && 'supervision.already-yours',
    model.suspendedUntil !== null && 'task.suspended',
    stage === 'visit' &&
      [model.lead, ...model.coUnits].includes(actor.organisation) &&
      'supervision.conflict',
  );
}
