import { appendEntry } from '../../clocks/clock.ts';
import { dueFrom } from '../../clocks/duration.ts';
import { type CaseFile, currentTask, type Effect, handlingClock } from '../case-file.ts';
import { followClock } from '../tasks/follow-clock.ts';
import { leaveStation } from '../tasks/leave-station.ts';
import type { StationOutcome } from '../tasks/next-position.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import type { Task } from '../tasks/task.ts';
import type { ApprovalRequest } from './approval.ts';
import { suspend } from './suspension.ts';

/** How each approval that ends the station's task ends it. */
const LEAVES_AS = {
  termination: 'terminated',
  refusal: 'refused',
  transfer: 'transferred',
  closing: 'closed',
  withdrawal: 'withdrawn',
} as const satisfies Partial<Record<ApprovalRequest['kind'], StationOutcome>>;

/** Carries out what was approved. */
export function effectOf(
  file: CaseFile,
  approval: Task,
  request: ApprovalRequest,
  context: CommandContext,
): Effect {
  switch (request.kind) {
    case 'extension':
      return extend(file, approval, request, context);
    case 'suspension':
      return suspend(file, approval, request, context);
    case 'unmasking':
      return unmask(file, approval, request, context);
    default:
      return leave(file, request, LEAVES_AS[request.kind], context);
  }
}

function extend(
  file: CaseFile,
  { taskId }: Task,
  { duration }: ApprovalRequest,
  { at, calendar, ladder }: CommandContext,
): Effect {
  const clock = handlingClock(file.clocks);
  if (!clock || !duration) throw new TypeError(`${taskId} extends nothing`);
  const { complaint, ...changed } = followClock(
    file,
    appendEntry(clock, { kind: 'extend', at, duration, approval: taskId }, calendar),
    { ladder, calendar },
  );
  const { procedure } = complaint;
  return {
    complaint: { ...complaint, procedure: { ...procedure, extensions: procedure.extensions + 1 } },
    openedTasks: [],
    ...changed,
  };
}

function unmask(
  { complaint }: CaseFile,
  { taskId }: Task,
  { by }: ApprovalRequest,
  { at, policy, calendar }: CommandContext,
): Effect {
  const until = dueFrom(at, policy.durations.unmasking, calendar).dueAt;
  const { procedure } = complaint;
  const unmaskings = [...procedure.unmaskings, { person: by, until, approval: taskId }];
  return {
    complaint: { ...complaint, procedure: { ...procedure, unmaskings } },
    openedTasks: [],
    changedTasks: [],
    clocks: [],
  };
}

/** What stands at the task of the station that an approval ends: what was asked for it. */
export const statementOf = ({ reason, reasonCode, otherWay, body }: ApprovalRequest) => ({
  reason,
  ...(reasonCode && { reasonCode }),
  ...(otherWay && { otherWay }),
  ...(body && { body }),
});

function leave(
  file: CaseFile,
  request: ApprovalRequest,
  outcome: StationOutcome,
  context: CommandContext,
): Effect {
  const task = currentTask(file);
  if (!task) throw new TypeError(`${file.complaint.number} waits for nobody`);
  const { by, body } = request;
  const left = leaveStation(file, task, { outcome, by, statement: statementOf(request) }, context);
  const { procedure } = left.complaint;
  return {
    complaint: { ...left.complaint, procedure: { ...procedure, referredTo: body ?? procedure.referredTo } },
    openedTasks: left.openedTasks,
    changedTasks: [left.task, ...left.cancelled],
    clocks: left.clocks,
  };
}
