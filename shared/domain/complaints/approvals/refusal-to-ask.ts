import { dueFrom } from '../../clocks/duration.ts';
import type { Person, Role } from '../actor.ts';
import { type CaseFile, currentTask, handlingClock } from '../case-file.ts';
import { isComplainedOf, mayRead, rolesFor } from '../permissions.ts';
import type { RejectionCode } from '../rejection.ts';
import { hasOpenAssists } from '../tasks/co-handling.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import type { Stage } from '../tasks/stage.ts';
import type { ApprovalKind, Asked } from './approval.ts';

/**
 * Stations at which each kind of approval can be asked. Nothing is terminated before somebody handles it: to refuse it takes a reason
 * of the list, names another way to go and can be reconsidered.
 */
const ASKED_AT = {
  extension: ['sign', 'handle', 'review'],
  suspension: ['handle'],
  termination: ['handle'],
  refusal: ['accept'],
  transfer: ['accept', 'dispatch', 'handle'],
  closing: ['handle', 'reply'],
} as const satisfies Record<Exclude<ApprovalKind, 'unmasking' | 'withdrawal'>, readonly Stage[]>;

/** Roles that may ask for somebody's name behind the mask. */
const UNMASKING_ROLES: readonly Role[] = ['dispatcher', 'supervisor', 'visitor', 'handler', 'lead'];

/** Why this approval cannot be asked for by this person now, or null. */
export function refusalToAsk(
  file: CaseFile,
  asked: Omit<Asked, 'reason'>,
  person: Person,
  context: CommandContext,
): RejectionCode | null {
  const { complaint } = file;
  if (isComplainedOf(person, complaint)) return 'case.complained-of-unit';
  if (asked.kind === 'unmasking') return refusalToUnmask(file, person);
  const task = currentTask(file);
  if (!task) return 'approval.not-now';
  if (person.organisation !== task.unit) return 'task.not-yours';
  if (!person.roles.some((role) => rolesFor(task, complaint).includes(role))) return 'task.role-not-allowed';
  if (complaint.procedure.pendingApproval) return 'task.approval-pending';
  if (complaint.procedure.suspension) return 'task.suspended';
  if (!(ASKED_AT[asked.kind] as readonly string[]).includes(task.stage)) return 'approval.not-now';
  if (asked.kind === 'closing' && hasOpenAssists(file)) return 'handle.assist-open';
  if (asked.kind === 'extension') return refusalToExtend(file, asked, context);
  if (asked.kind === 'suspension') return refusalToSuspend(complaint, asked, context);
  return null;
}

/** Neither one suspension nor all of a case's together can keep it standing without end. */
function refusalToSuspend(
  { procedure }: CaseFile['complaint'],
  asked: Pick<Asked, 'duration'>,
  context: CommandContext,
): RejectionCode | null {
  const { suspensions, durations } = context.policy;
  if (procedure.suspensions >= suspensions) return 'suspension.too-many';
  return exceeds(asked, durations.suspensionMost, context) ? 'approval.too-long' : null;
}

/** One extension, asked for before the deadline, of at most so much time (domain.md, section 1). */
function refusalToExtend(
  { complaint, clocks }: CaseFile,
  asked: Pick<Asked, 'duration'>,
  context: CommandContext,
): RejectionCode | null {
  const clock = handlingClock(clocks);
  if (!clock) return 'approval.not-now';
  if (complaint.procedure.extensions >= context.policy.extensions) return 'extension.once-only';
  if (context.at > clock.dueAt) return 'extension.too-late';
  const { extensionMost, arrearsExtensionMost } = context.policy.durations;
  const most = complaint.procedure.track === 'arrears' ? arrearsExtensionMost : extensionMost;
  return exceeds(asked, most, context) ? 'approval.too-long' : null;
}

/** Two durations are compared by what they come to from now on, so that days of both kinds can be. */
function exceeds(
  { duration }: Pick<Asked, 'duration'>,
  most: NonNullable<Asked['duration']>,
  { at, calendar }: CommandContext,
): boolean {
  if (!duration) return true;
  return dueFrom(at, duration, calendar).dueAt > dueFrom(at, most, calendar).dueAt;
}

function refusalToUnmask({ complaint, tasks }: CaseFile, person: Person): RejectionCode | null {
  if (!mayRead(person, complaint)) return 'task.not-yours';
  if (!person.roles.some((role) => UNMASKING_ROLES.includes(role))) return 'task.role-not-allowed';
  const asked = tasks.some(
    ({ request, status }) => request?.kind === 'unmasking' && request.by === person.id && status === 'open',
  );
  return asked ? 'task.approval-pending' : null;
}
