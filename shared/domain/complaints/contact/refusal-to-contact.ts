import { LEAD_STAGES } from '../../supervision/refusal-to-supervise.ts';
import type { Person, Role } from '../actor.ts';
import type { Complaint } from '../complaint.ts';
import { isComplainedOf, isOfLeadUnit, STAGE_ROLES } from '../permissions.ts';
import type { RejectionCode } from '../rejection.ts';
import type { Stage } from '../tasks/stage.ts';

/** While the complainant is asked how his case was handled, nobody else calls him. */
const NOT_NOW: readonly Stage[] = ['visit', 'decide'];

/**
 * Why this person may not write down a contact with the complainant now, or null if he may: the intake centre, or whoever has the case, before the
 * dispatch; from then on everybody who handles it in the lead unit. Nobody contacts who left nothing to be contacted by.
 */
export function refusalToContact(person: Person, complaint: Complaint): RejectionCode | null {
  const { state, stage, holder, anonymous } = complaint;
  if (isComplainedOf(person, complaint)) return 'case.complained-of-unit';
  if (state !== 'open' || stage === null || NOT_NOW.includes(stage)) return 'contact.not-now';
  if (anonymous) return 'contact.no-details';
  if (person.organisation !== holder) return 'task.not-yours';
  const roles: readonly Role[] = STAGE_ROLES[stage];
  const mayAct = LEAD_STAGES.includes(stage)
    ? isOfLeadUnit(person, complaint)
    : person.roles.some((role) => roles.includes(role));
  return mayAct ? null : 'task.role-not-allowed';
}
