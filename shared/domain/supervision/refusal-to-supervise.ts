import type { Person } from '../complaints/actor.ts';
import { type CaseFile, currentTask, findClock, governingClockId } from '../complaints/case-file.ts';
import type { CommandContext } from '../complaints/open-task.ts';
import { isComplainedOf } from '../complaints/permissions.ts';
import { divisionOf, isWithin } from '../organisations/scope.ts';
import { heightOf } from './ladder.ts';
import {
  isRungAct,
  RUNG_OF,
  type RungAct,
  type SupervisionAct,
  type SupervisionRejection,
} from './supervision-act.ts';

type Rules = Pick<CommandContext, 'ladder'>;

/** Stations at which the lead unit works: whoever takes one of them over leads the case from there. */
export const LEAD_STAGES: readonly string[] = ['sign', 'handle', 'review', 'reply'];

/** Why this person cannot do this with the case now, or null. */
export function refusalToSupervise(
  file: CaseFile,
  { person, act }: { person: Person; act: SupervisionAct },
  rules: Rules,
): SupervisionRejection | null {
  const { complaint } = file;
  if (isComplainedOf(person, complaint)) return 'case.complained-of-unit';
  const oversees = isWithin(complaint.division, divisionOf(person.organisation) ?? '');
  if (!person.roles.includes('supervisor') || !oversees) return 'supervision.supervisors-only';
  const { procedure } = complaint;
  if (act === 'declare-malicious') return procedure.malicious ? 'supervision.already-declared' : null;
  if (complaint.state !== 'open') return 'supervision.not-now';
  const listed = procedure.listing !== null && procedure.listing.endedAt === null;
  if (act === 'unlist') return listed ? null : 'supervision.not-listed';
  if (isRungAct(act))
    return listed && act === 'list' ? 'supervision.already-listed' : refusalToRaise(file, act, rules);
  return refusalToTakeOver(file, person);
}

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
  if (complaint.procedure.pendingApproval) return 'task.approval-pending';
  if (complaint.procedure.suspension) return 'task.suspended';
  const handled = [complaint.leadUnit, ...complaint.procedure.coUnits].includes(person.organisation);
  return task.stage === 'visit' && handled ? 'supervision.conflict' : null;
}
