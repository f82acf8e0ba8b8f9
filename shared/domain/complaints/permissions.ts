import { divisionOf, isWithin } from '../organisations/scope.ts';
import type { Person, Role } from './actor.ts';
import { isAgainst } from './against.ts';
import type { Approver } from './approvals/approval.ts';
import type { Complaint } from './complaint.ts';
import type { RejectionCode } from './rejection.ts';
import type { Task, TaskKind } from './tasks/task.ts';

/**
 * Who may finish a task of each kind, provided that the task is his unit's. Supervisors and dispatchers have each other's, for
 * one office stands in where the other is complained of.
 */
export const STAGE_ROLES = {
  accept: ['dispatcher', 'supervisor'],
  dispatch: ['dispatcher', 'supervisor'],
  sign: ['handler', 'lead'],
  handle: ['handler', 'lead'],
  review: ['lead'],
  reply: ['handler', 'lead'],
  visit: ['visitor', 'supervisor'],
  supplement: ['dispatcher', 'supervisor'],
  adjudicate: ['supervisor', 'dispatcher'],
  decide: ['supervisor', 'dispatcher'],
  reconsider: ['dispatcher', 'supervisor'],
  referral: ['dispatcher', 'supervisor'],
  assist: ['handler', 'lead'],
  approve: ['lead', 'supervisor', 'dispatcher'],
  supervise: ['handler', 'lead', 'dispatcher', 'visitor', 'supervisor'],
} as const satisfies Record<TaskKind, readonly Role[]>;

/** Who decides an approval in the deciding unit. */
const APPROVER_ROLES = {
  head: ['lead'],
  supervision: ['supervisor', 'dispatcher'],
  intake: ['dispatcher', 'supervisor'],
} as const satisfies Record<Approver, readonly Role[]>;

/** Roles that read cases beyond their own unit's, within the division they sit in. */
const OVERSIGHT_ROLES: readonly Role[] = ['dispatcher', 'supervisor', 'auditor'];

/**
 * Roles that see who complains while their unit has, or had, the case – supervisors too, where they stand in for a unit that
 * the firewall keeps out and have to reach the complainant; oversight alone sees it masked.
 */
const IDENTITY_ROLES: readonly Role[] = ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor'];

const hasRole = (person: Person, roles: readonly Role[]) => person.roles.some((role) => roles.includes(role));

/** The person sits in the complained-of unit or below it: nothing of the case is his to see (利益冲突回避). */
export const isComplainedOf = (person: Person, complaint: Complaint) =>
  isAgainst(complaint, person.organisation);

/** Units the case has been with, or is with. */
const unitsOf = (complaint: Complaint) =>
  new Set([
    ...complaint.finished.map(({ unit }) => unit),
    complaint.holder,
    complaint.leadUnit,
    ...complaint.procedure.coUnits,
    ...complaint.procedure.rungs.map(({ unit }) => unit),
    ...complaint.procedure.takeOvers.flatMap(({ from, to }) => [from, to]),
  ]);

/** Whether the person may open the case at all. Deny by default. */
export function mayRead(person: Person, complaint: Complaint): boolean {
  if (isComplainedOf(person, complaint)) return false;
  if (person.roles.includes('enterprise')) return complaint.enterprise === person.organisation;
  if (hasRole(person, OVERSIGHT_ROLES) && isWithin(complaint.division, divisionCode(person))) return true;
  return hasRole(person, IDENTITY_ROLES) && unitsOf(complaint).has(person.organisation);
}

/**
 * Whether the complainant's identity and contact are shown unmasked to this reader by his unit's part in it. To have decided an
 * approval is none: who denies an unmasking must not see by that what he denied.
 */
export function maySeeIdentity(person: Person, complaint: Complaint): boolean {
  if (!mayRead(person, complaint)) return false;
  const finished = complaint.finished.filter(({ stage }) => stage !== 'approve');
  return hasRole(person, IDENTITY_ROLES) && unitsOf({ ...complaint, finished }).has(person.organisation);
}

/** Until when an approval lets this reader see who complains, or null where none does at an instant. */
export function unmaskedUntil(person: Person, complaint: Complaint, at: string): string | null {
  if (!mayRead(person, complaint)) return null;
  const lasting = complaint.procedure.unmaskings.filter(
    (each) => each.person === person.id && at <= each.until,
  );
  return (
    lasting
      .map(({ until }) => until)
      .toSorted()
      .at(-1) ?? null
  );
}

/** Whether this reader sees who complains, by his unit's part in it or by approval. */
export const seesIdentity = (person: Person, complaint: Complaint, at: string): boolean =>
  maySeeIdentity(person, complaint) || unmaskedUntil(person, complaint, at) !== null;

/** Roles that learn how a complainant rated the handling; units that handled it never do. */
const EVALUATION_ROLES: readonly Role[] = ['dispatcher', 'visitor', 'supervisor', 'auditor'];

/** Handlers and heads of the unit in charge: they keep its books of a case, also after its end. */
export const isOfLeadUnit = (person: Person, complaint: Complaint): boolean =>
  complaint.leadUnit === person.organisation &&
  hasRole(person, withSupervisors(['handler', 'lead'], person.organisation, complaint)) &&
  !isComplainedOf(person, complaint);

/** Whether this reader learns what the complainant said at the return visit (评价对承办单位不可见). */
export function maySeeEvaluation(person: Person, complaint: Complaint): boolean {
  const { leadUnit, procedure } = complaint;
  const handled = [leadUnit, ...procedure.coUnits].includes(person.organisation);
  return !handled && mayRead(person, complaint) && hasRole(person, EVALUATION_ROLES);
}

/** In an office that took the case over (提级办理) supervisors do what others do elsewhere. */
const withSupervisors = (roles: readonly Role[], unit: string, { procedure }: Complaint): readonly Role[] =>
  procedure.takeOvers.some(({ to }) => to === unit) ? [...roles, 'supervisor'] : roles;

/** Who may finish a task, or ask for something at it, provided that the task is his unit's. */
export const rolesFor = (task: Task, complaint: Complaint): readonly Role[] =>
  task.request
    ? APPROVER_ROLES[task.request.approver]
    : withSupervisors(STAGE_ROLES[task.stage], task.unit, complaint);

/** Why the person may not finish this task, or null if he may. */
export function refusalToComplete(person: Person, task: Task, complaint: Complaint): RejectionCode | null {
  if (isComplainedOf(person, complaint)) return 'case.complained-of-unit';
  if (person.organisation !== task.unit) return 'task.not-yours';
  if (!hasRole(person, rolesFor(task, complaint))) return 'task.role-not-allowed';
  return isSamePerson(person, task, complaint) ? 'task.same-person' : null;
}

/** Nobody reviews his own work, reconsiders his own refusal or decides what he asked for. */
function isSamePerson({ id }: Person, { stage, request }: Task, complaint: Complaint): boolean {
  if (stage === 'review') return complaint.handledBy === id;
  if (stage === 'reconsider') {
    const { refusedBy, refusalGrantedBy } = complaint.procedure;
    return [refusedBy, refusalGrantedBy].includes(id);
  }
  return request?.by === id;
}

/** Whether the person may list the open and finished tasks of a unit: his own, or one within his oversight. */
export function mayListUnit(person: Person, unit: string): boolean {
  if (person.roles.includes('enterprise') || person.roles.length === 0) return false;
  if (person.organisation === unit) return true;
  return hasRole(person, ['supervisor', 'auditor']) && isWithin(unit, divisionCode(person));
}

/** Division a person's unit works in; the empty text, which contains nothing, for an enterprise. */
const divisionCode = (person: Person) => divisionOf(person.organisation) ?? '';
