import { type Clock, stopClock } from '../../clocks/clock.ts';
import { hashOf } from '../../proof/event-chain.ts';
import { type Actor, actorOf, type Person } from '../actor.ts';
import { appendEvent, type CaseChange, type CaseFile, type Effect, findClock } from '../case-file.ts';
import { endedTask } from '../tasks/ended-task.ts';
import { finishTask } from '../tasks/finish-task.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import type { Task } from '../tasks/task.ts';
import type { Decision } from './approval.ts';
import { effectOf } from './approval-effect.ts';

type Decided = {
  decision: Exclude<Decision, 'cancelled'>;
  /** Nobody when it lapses. */
  person: Person | null;
  statement: Readonly<Record<string, unknown>>;
};

/** An approval is granted, denied or lapses; what a grant brings about is part of the same change. */
export function decideApproval(
  file: CaseFile,
  task: Task,
  { decision, person, statement }: Decided,
  context: CommandContext,
): CaseChange {
  const { request } = task;
  if (!request) throw new TypeError(`${task.taskId} asks for nothing`);
  const clock = findClock(file.clocks, task.clockId);
  const own = clock ? [stopClock(clock, context.at, context.calendar)] : [];
  const ended = finishTask(
    task,
    { outcome: decision, result: decision, nextRound: task.round, by: person?.id ?? 'system', statement },
    own,
    context,
  );
  const decided = withDecision(file, task, ended.task, own);
  const after = {
    ...decided,
    complaint: { ...decided.complaint, finished: [...decided.complaint.finished, ended.finished] },
  };
  const effect: Effect =
    decision === 'granted'
      ? effectOf(after, task, request, context)
      : { complaint: after.complaint, openedTasks: [], changedTasks: [], clocks: [] };
  const { procedure } = effect.complaint;
  const refusalGrantedBy =
    decision === 'granted' && request.kind === 'refusal' && person ? person.id : procedure.refusalGrantedBy;
  const actor: Actor = person ? actorOf(person) : { kind: 'system' };
  const { complaint, event } = appendEvent(
    { ...effect.complaint, procedure: { ...procedure, refusalGrantedBy } },
    {
      type: 'approval-decided',
      at: context.at,
      actor,
      data: {
        approval: task.round,
        kind: request.kind,
        decision,
        unit: task.unit,
        statementHash: hashOf(statement, context.digest),
        dueAt: effect.complaint.dueAt,
        ended: [ended.task, ...effect.changedTasks.filter(({ status }) => status === 'completed')].map(
          endedTask,
        ),
      },
    },
    context.digest,
  );
  return {
    complaint,
    event,
    openedTasks: effect.openedTasks,
    changedTasks: [ended.task, ...effect.changedTasks],
    clocks: [...own, ...effect.clocks],
  };
}

/** The case as it is once the approval's own task has ended: its station is no longer held up by it. */
function withDecision(file: CaseFile, task: Task, ended: Task, own: readonly Clock[]): CaseFile {
  const { procedure } = file.complaint;
  const pendingApproval = procedure.pendingApproval === task.taskId ? null : procedure.pendingApproval;
  return {
    complaint: { ...file.complaint, procedure: { ...procedure, pendingApproval } },
    tasks: file.tasks.map((each) => (each.taskId === task.taskId ? ended : each)),
    clocks: file.clocks.map((each) => findClock(own, each.clockId) ?? each),
  };
}
