import type { Person, Role } from '../complaints/actor.ts';
import { type CaseFile, currentTask, findClock, governingClockId } from '../complaints/case-file.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { inDispute } from '../complaints/follow-up/dispute-payment.ts';
import { isComplainedOf, STAGE_ROLES } from '../complaints/permissions.ts';
import { unitFor } from '../complaints/service-policy.ts';
import type { CommandContext } from '../complaints/tasks/open-task.ts';
import { divisionOf, isWithin } from '../organisations/scope.ts';
import { heightOf } from './ladder.ts';
import { refusalToReopen } from './reopen.ts';
import {
  isRungAct,
  RUNG_OF,
  type RungAct,
  type SupervisionAct,
  type SupervisionRejection,
} from './supervision-act.ts';

type Rules = Pick<CommandContext, 'ladder' | 'at' | 'policy' | 'calendar' | 'routing'>;

/** Stations at which the lead unit works: whoever takes one of them over leads the case from there. */
export const LEAD_STAGES: readonly string[] = ['sign', 'handle', 'review', 'reply'];

/** Why this person cannot do this with the case now, or null. */
export function refusalToSupervise(
  file: CaseFile,
  { person, act }: { person: Person; act: SupervisionAct },
  rules: Rules,
): SupervisionRejection | null {
  const { complaint } = file;
  if (act === 'reopen') return refusalToJudge(person, complaint, rules) ?? refusalToReopen(file, rules);
  if (act === 'count-payment') {
    const settled = inDispute(complaint).length === 0;
    return refusalToJudge(person, complaint, rules) ?? (settled ? 'payment.not-disputed' : null);
  }
  const refusal = refusalToActAbove(person, complaint);
  if (refusal) return refusal;
  const { procedure } = complaint;
  if (act === 'declare-malicious') return procedure.malicious ? 'supervision.already-declared' : null;
  if (complaint.state !== 'open') return 'supervision.not-now';
  const listed = procedure.listing !== null && procedure.listing.endedAt === null;
  if (act === 'unlist') return listed ? null : 'supervision.not-listed';
  // The head of a unit is called in over what is under listed supervision, as on the ladder (domain.md, section 1).
  if (act === 'call-in' && !listed) return 'supervision.not-listed';
  if (isRungAct(act))
    return listed && act === 'list' ? 'supervision.already-listed' : refusalToRaise(file, act, rules);
  return refusalToTakeOver(file, person);
}

/** Supervision is for supervisors of the division that the case belongs to, and never for the complained-of unit. */
function refusalToActAbove(person: Person, complaint: Complaint) {
  if (isComplainedOf(person, complaint)) return 'case.complained-of-unit';
  const oversees = isWithin(complaint.division, divisionOf(person.organisation) ?? '');
  return person.roles.includes('supervisor') && oversees ? null : 'supervision.supervisors-only';
}

/**
 * A limit, a closing or a disputed payment is judged by any office above the case that neither led it nor helped – and, where the supervising office itself
 * did, by the one that stands in for it, as at a further round: so there is always somebody.
 */
export function refusalToJudge(person: Person, complaint: Complaint, { routing }: Pick<Rules, 'routing'>) {
  const office = unitFor('decide', complaint, routing);
  const roles: readonly Role[] = office === routing.fallback ? ['supervisor'] : STAGE_ROLES.decide;
  const decides = person.organisation === office && person.roles.some((role) => roles.includes(role));
  if (decides && !isComplainedOf(person, complaint)) return null;
  const refusal = refusalToActAbove(person, complaint);
  if (refusal) return refusal;
  return isOfHandlingUnit(person, complaint) ? 'supervision.own-case' : null;
}

/** A unit that leads or helps to handle the case. */
const isOfHandlingUnit = ({ organisation }: Person, { leadUnit, procedure }: Complaint) =>
  [leadUnit, ...procedure.coUnits].includes(organisation);

/** The clock that the case's station is due by; nobody is pressed while the complainant supplements. */
export function pressedClock({ complaint, clocks }: CaseFile) {
  const clock = findClock(clocks, governingClockId(complaint, clocks) ?? '');
  return clock?.kind === 'supplement' ? undefined : clock;
}

function refusalToRaise(file: CaseFile, act: RungAct, { ladder }: Rules): SupervisionRejection | null {
  const clock = pressedClock(file);
  const rung = RUNG_OF[act];
  if (!clock || !ladder.rungs.some((each) => each.rung === rung)) return 'supervision.not-now';
  if (act !== 'list' && clock.status !== 'running') return 'task.suspended';
  const awaited = file.tasks.some(
    ({ supervision, status, unit }) =>
      status === 'open' &&
      supervision?.clockId === clock.clockId &&
      unit === clock.unit &&
      heightOf(supervision.rung) >= heightOf(rung),
  );
  return awaited ? 'supervision.reply-awaited' : null;
}

/** Nobody visits what his own unit has handled (domain.md, conflict firewall). */
function refusalToTakeOver(file: CaseFile, person: Person): SupervisionRejection | null {
  const { complaint } = file;
  const task = currentTask(file);
  if (!task || task.stage === 'supplement') return 'supervision.not-now';
  if (task.unit === person.organisation) return 'supervision.already-yours';
  if (complaint.procedure.suspension) return 'task.suspended';
  return task.stage === 'visit' && isOfHandlingUnit(person, complaint) ? 'supervision.conflict' : null;
}
