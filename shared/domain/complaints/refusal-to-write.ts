import { divisionOf, isWithin } from '../organisations/scope.ts';
import type { Person } from './actor.ts';
import { type CaseFile, currentTask } from './case-file.ts';
import { letterSituationOf } from './letter.ts';
import { isComplainedOf, isOfLeadUnit, rolesFor } from './permissions.ts';
import type { RejectionCode } from './rejection.ts';
import type { Stage } from './tasks/stage.ts';

/** While the complainant is asked how a unit handled his case, that unit does not write to him. */
const WITHOUT_THE_LEAD: readonly Stage[] = ['visit', 'decide'];

/**
 * Why this person may not write to the complainant now, or null if he may: whose task it is, the unit in charge – also once the
 * case is archived, for what it promised and what is owed –, and supervisors of the division. Never the complained-of unit.
 */
export function refusalToWrite(person: Person, file: CaseFile): RejectionCode | null {
  const { complaint } = file;
  if (isComplainedOf(person, complaint)) return 'case.complained-of-unit';
  const situation = letterSituationOf(complaint);
  if (isOfLeadUnit(person, complaint))
    return situation === null || WITHOUT_THE_LEAD.some((stage) => stage === situation)
      ? 'letter.not-now'
      : null;
  if (complaint.state !== 'open') return 'task.not-yours';
  const oversees = isWithin(complaint.division, divisionOf(person.organisation) ?? '');
  if (person.roles.includes('supervisor') && oversees) return null;
  const task = currentTask(file);
  if (task?.unit !== person.organisation) return 'task.not-yours';
  const roles = rolesFor(task, complaint);
  return person.roles.some((role) => roles.includes(role)) ? null : 'task.role-not-allowed';
}
