import { appendEntry, startClock, stopClock } from '../clocks/clock.ts';
import { type Actor, actorOf, type Person, type Role } from './actor.ts';
import type { ApprovalRequest } from './approval.ts';
import {
  appendEvent,
  type CaseChange,
  type CaseFile,
  currentTask,
  type Effect,
  handlingClock,
  suspensionClock,
} from './case-file.ts';
import { followClock } from './follow-clock.ts';
import type { CommandContext } from './open-task.ts';
import { STAGE_ROLES } from './permissions.ts';
import { type Rejection, reject } from './rejection.ts';
import type { Task } from './task.ts';

/** Handling stands (中止) until it is resumed, or until the approved time is over. */
export function suspend(
  file: CaseFile,
  { taskId }: Task,
  { duration, reason }: ApprovalRequest,
  { at, policy, calendar }: CommandContext,
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
  const task = currentTask(file);
  if (!task || !file.complaint.procedure.suspension) return reject('case.not-suspended');
  if (person.organisation !== task.unit) return reject('task.not-yours');
  const roles: readonly Role[] = STAGE_ROLES[task.stage];
  if (!person.roles.some((role) => roles.includes(role))) return reject('task.role-not-allowed');
  return { ok: true, change: endSuspension(file, actorOf(person), context) };
}

/** Handling goes on: the clock runs again, later by the time that it stood. */
export function endSuspension(file: CaseFile, actor: Actor, context: CommandContext): CaseChange {
  const { at, calendar } = context;
  const handling = handlingClock(file.clocks);
  const limit = suspensionClock(file.clocks);
  if (handling?.status !== 'paused' || !limit)
    throw new TypeError(`${file.complaint.number} is not suspended`);
  const { complaint: before, ...changed } = followClock(
    file,
    appendEntry(handling, { kind: 'resume', at }, calendar),
  );
  const { complaint, event } = appendEvent(
    { ...before, procedure: { ...before.procedure, suspension: null } },
    { type: 'suspension-ended', at, actor, data: { unit: handling.unit, dueAt: changed.clocks[0].dueAt } },
    context.digest,
  );
  return {
    complaint,
    event,
    openedTasks: [],
    changedTasks: changed.changedTasks,
    clocks: [...changed.clocks, stopClock(limit, at, calendar)],
  };
}
