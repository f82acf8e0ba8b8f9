import { type Clock, startClock } from '../../clocks/clock.ts';
import type { Duration } from '../../clocks/duration.ts';
import type { SupervisionRecord } from '../../supervision/ladder.ts';
import type { ApprovalRequest } from '../approvals/approval.ts';
import type { Complaint } from '../complaint.ts';
import type { CommandContext } from './open-task.ts';
import { type SideKind, type Task, taskIdOf } from './task.ts';

export type SideTaskInput = {
  kind: SideKind;
  /** Number of the side task among those of its kind. */
  ordinal: number;
  unit: string;
  title: string;
  duration: Duration;
  request?: ApprovalRequest;
  supervision?: SupervisionRecord;
};

/** A task beside the station with a clock of its own; the caller decides with which event they are written. */
export function prepareSideTask(
  complaint: Complaint,
  { kind, ordinal, unit, title, duration, request, supervision }: SideTaskInput,
  { at, policy, calendar }: CommandContext,
): { task: Task; clock: Clock } {
  const clock = startClock(
    { kind, round: ordinal, unit, at, duration, policyVersion: policy.version },
    calendar,
  );
  const task: Task = {
    taskId: taskIdOf(complaint.number, kind, ordinal),
    number: complaint.number,
    stage: kind,
    round: ordinal,
    unit,
    title,
    category: complaint.category,
    urgent: complaint.urgent,
    against: complaint.against,
    clockId: clock.clockId,
    openedAt: at,
    dueAt: clock.dueAt,
    yellowAt: clock.yellowAt,
    provisional: clock.provisional,
    mark: clock.mark,
    status: 'open',
    token: null,
    request: request ?? null,
    supervision: supervision ?? null,
    notes: [],
    completion: null,
  };
  return { task, clock };
}

/** Title of a case, as its tasks carry it. */
export function titleOf(tasks: readonly Task[]): string {
  const [first] = tasks;
  if (!first) throw new TypeError('a case has a task from its first change on');
  return first.title;
}
