import type { Person, Role } from '../actor.ts';
import type { Stage } from '../tasks/stage.ts';
import { INTAKE, isKeptOut, type Model, unitAt } from './case-model.testing.ts';

/** Who acts at a station, by domain.md; the intake centre and the supervising office stand in for each other. */
export const ROLES_AT: Record<Stage, readonly Role[]> = {
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
export const WORKING: readonly Role[] = ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor'];
const OVERSIGHT: readonly Role[] = ['dispatcher', 'supervisor', 'auditor'];
/** Units of the city and of the district that the complaint comes from. */
export const oversees = (unit: string) => unit.startsWith('330200') || unit.startsWith('330203');

export const has = ({ roles }: Person, allowed: readonly Role[]) =>
  roles.some((role) => allowed.includes(role));

/** Every reason that fits: the code has to name one of them, and to go on where there is none. */
export type Reasons = ReadonlySet<string>;
/** A reason, or none. */
export type Maybe = string | false | null | undefined;
export const those = (...reasons: readonly (Maybe | readonly Maybe[])[]): Reasons =>
  new Set(reasons.flat().filter((reason): reason is string => typeof reason === 'string'));

/** Nothing but his own unit's task, with the right role, and nothing that he has a part in. */
export const againstPerson = (
  model: Model,
  actor: Person,
  unit: string,
  roles: readonly Role[],
  ...not: readonly string[]
): Maybe[] => [
  isKeptOut(model, actor.organisation) && 'case.complained-of-unit',
  actor.organisation !== unit && 'task.not-yours',
  !has(actor, model.takers.includes(unit) ? [...roles, 'supervisor'] : roles) && 'task.role-not-allowed',
  not.includes(actor.id) && 'task.same-person',
];

export const againstActorAt = (model: Model, actor: Person, stage: Stage): Maybe[] =>
  againstPerson(
    model,
    actor,
    unitAt(model, stage),
    ROLES_AT[stage],
    ...(stage === 'review' ? [model.handledBy] : []),
    ...(stage === 'reconsider' ? [model.refusedBy, model.refusalGrantedBy] : []),
  );

/** The approval that everything else waits for. */
export const holdsUp = (model: Model) => model.approvals.find(({ kind }) => kind !== 'unmasking');

export function readsCase(model: Model, actor: Person): boolean {
  const holder = model.stage === null ? [] : [unitAt(model, model.stage)];
  const involved = [...model.had, ...holder, model.lead, ...model.coUnits].includes(actor.organisation);
  return (has(actor, OVERSIGHT) && oversees(actor.organisation)) || (has(actor, WORKING) && involved);
}
/** Whoever oversees the other case, which waits for its acceptance, or has it. */
export const readsTwin = (actor: Person, holder: string = INTAKE) =>
  (has(actor, OVERSIGHT) && oversees(actor.organisation)) ||
  (has(actor, WORKING) && actor.organisation === holder);
