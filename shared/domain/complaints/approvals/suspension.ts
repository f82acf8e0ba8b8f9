import { appendEntry, startClock, stopClock } from '../../clocks/clock.ts';
import { type Actor, actorOf, type Person } from '../actor.ts';
import {
  appendEvent,
  type CaseChange,
  type CaseFile,
  currentTask,
  type Effect,
  handlingClock,
  suspensionClock,
} from '../case-file.ts';
import { isComplainedOf, refusalToComplete } from '../permissions.ts';
import { type Rejection, type RejectionCode, reject } from '../rejection.ts';
import { followClock } from '../tasks/follow-clock.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import type { Task } from '../tasks/task.ts';
import type { ApprovalRequest } from './approval.ts';

/** Handling stands (中止) until it is resumed, or until the approved time is over. */
export function suspend(
  file: CaseFile,
  { taskId }: Task,
  { duration, reason }: ApprovalRequest,
  { at, policy, calendar, ladder }: CommandContext,
): Effect {
  const handling = handlingClock(file.clocks);
  if (!handling || !duration) throw new TypeError(`${taskId} suspends nothing`);
  const { procedure } = file.complaint;
  const ordinal = procedure.suspensions + 1;
  const limit = startClock(
    { kind: 'suspension', round: ordinal, unit: handling.unit, at, duration, policyVersion: policy.version },
    calendar,
  );
  const { complaint, changedTasks, clocks } = followClock(
    file,
    appendEntry(handling, { kind: 'pause', at, reason: 'suspension' }, calendar),
    { ladder, calendar },
  );
  const suspension = { since: at, until: limit.dueAt, approval: taskId, reason };
  return {
    complaint: { ...complaint, procedure: { ...procedure, suspensions: ordinal, suspension } },
    openedTasks: [],
    changedTasks,
    clocks: [...clocks, limit],
  };
}

/** The unit that has a suspended case takes it up again. */
export function resumeHandling(
  file: CaseFile,
  person: Person,
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  const refusal = refusalToResume(file, person);
  if (refusal) return reject(refusal);
  return { ok: true, change: endSuspension(file, actorOf(person), context) };
}

function refusalToResume(file: CaseFile, person: Person): RejectionCode | null {
  const { complaint } = file;
  const task = currentTask(file);
  if (isComplainedOf(person, complaint)) return 'case.complained-of-unit';
  if (!task) return 'case.not-suspended';
  const refusal = refusalToComplete(person, task, complaint);
  if (refusal) return refusal;
  if (!complaint.procedure.suspension) return 'case.not-suspended';
  return complaint.procedure.pendingApproval ? 'task.approval-pending' : null;
}

/**
 * Handling goes on: the clock runs again, later by the time that it stood.
 * @param from when it does: a suspension that lapsed ended with its limit, however late that was noticed
 */
export function endSuspension(
  file: CaseFile,
  actor: Actor,
  { at, calendar, ladder, digest }: CommandContext,
  from = at,
): CaseChange {
  const handling = handlingClock(file.clocks);
  const limit = suspensionClock(file.clocks);
  if (handling?.status !== 'paused' || !limit)
    throw new TypeError(`${file.complaint.number} is not suspended`);
  const { complaint: before, ...changed } = followClock(
    file,
    appendEntry(handling, { kind: 'resume', at: from }, calendar),
    { ladder, calendar },
  );
  const { complaint, event } = appendEvent(
    { ...before, procedure: { ...before.procedure, suspension: null } },
    { type: 'suspension-ended', at, actor, data: { unit: handling.unit, dueAt: changed.clocks[0].dueAt } },
    digest,
  );
  return {
    complaint,
    event,
    openedTasks: [],
    changedTasks: changed.changedTasks,
    clocks: [...changed.clocks, stopClock(limit, from, calendar)],
  };
}
