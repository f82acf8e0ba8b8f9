import type { WorkCalendar } from '../../clocks/calendar.ts';
import { appendEntry, type Clock, startClock } from '../../clocks/clock.ts';
import type { Digest } from '../../proof/event-chain.ts';
import type { Ladder } from '../../supervision/ladder.ts';
import { withNextRung } from '../../supervision/next-rung.ts';
import { appendEvent, type CaseChange, type CaseFile } from '../case-file.ts';
import type { Complaint } from '../complaint.ts';
import { durationOf, type Routing, type ServicePolicy, unitFor } from '../service-policy.ts';
import type { Stage } from './stage.ts';
import { type Task, taskIdOf } from './task.ts';

/** What time, rules and proof a command is decided under. */
export type CommandContext = {
  at: string;
  policy: ServicePolicy;
  routing: Routing;
  ladder: Ladder;
  calendar: WorkCalendar;
  digest: Digest;
};

/** The clock a station's task is due by: the station's running clock where there is one (handling runs over stations), else a new one. */
function clockFor(
  stage: Stage,
  round: number,
  unit: string,
  file: { complaint: Complaint; clocks: readonly Clock[] },
  context: CommandContext,
): Clock {
  const kind = stage === 'review' ? 'handle' : stage;
  const running = file.clocks.find((clock) => clock.kind === kind && clock.status !== 'stopped');
  if (running) return running.unit === unit ? running : handOver(running, unit, file.complaint, context);
  const duration = durationOf(context.policy, kind, file.complaint);
  return startClock(
    { kind, round, unit, at: context.at, duration, policyVersion: context.policy.version },
    context.calendar,
  );
}

/** A clock that runs over stations goes on with whoever has the next one: time is charged to who holds the case. */
const handOver = (clock: Clock, unit: string, about: Complaint, context: CommandContext): Clock =>
  withNextRung(
    appendEntry(clock, { kind: 'transfer', at: context.at, unit }, context.calendar),
    about,
    context,
  );

/** Builds a station's task and its clock; the caller decides with which event they are written. */
export function prepareTask(
  stage: Stage,
  round: number,
  file: { complaint: Complaint; clocks: readonly Clock[] },
  about: { title: string; token: string | null },
  context: CommandContext,
): { task: Task; clock: Clock } {
  const { complaint } = file;
  const unit = unitFor(stage, complaint, context.routing);
  const clock = clockFor(stage, round, unit, file, context);
  const task: Task = {
    taskId: taskIdOf(complaint.number, stage, round),
    number: complaint.number,
    stage,
    round,
    unit,
    title: about.title,
    category: complaint.category,
    urgent: complaint.urgent,
    against: complaint.against,
    clockId: clock.clockId,
    openedAt: context.at,
    dueAt: clock.dueAt,
    yellowAt: clock.yellowAt,
    provisional: clock.provisional,
    mark: clock.mark,
    status: 'open',
    token: about.token,
    request: null,
    supervision: null,
    notes: [],
    completion: null,
  };
  return { task, clock };
}

/** The workflow has come to a station: opens its task and clock. */
export function openTask(
  file: CaseFile,
  input: { stage: Stage; round: number; title: string; token: string },
  context: CommandContext,
): CaseChange {
  const { task, clock } = prepareTask(input.stage, input.round, file, input, context);
  const moved: Complaint = {
    ...file.complaint,
    stage: input.stage,
    round: input.round,
    holder: task.unit,
    heldSince: file.complaint.holder === task.unit ? file.complaint.heldSince : context.at,
    mark: task.mark,
    dueAt: task.dueAt,
  };
  const { complaint, event } = appendEvent(
    moved,
    {
      type: 'task-opened',
      at: context.at,
      actor: { kind: 'system' },
      data: { stage: input.stage, round: input.round, unit: task.unit, dueAt: task.dueAt },
    },
    context.digest,
  );
  return { complaint, event, openedTasks: [task], changedTasks: [], clocks: [clock] };
}
