import { stopClock } from '../../clocks/clock.ts';
import { hashOf } from '../../proof/event-chain.ts';
import { actorOf, type Person } from '../actor.ts';
import { appendEvent, type CaseChange, type CaseFile, findClock } from '../case-file.ts';
import { finishTask } from './finish-task.ts';
import type { CommandContext } from './open-task.ts';
import type { Task } from './task.ts';

type Answer = {
  outcome: 'assisted' | 'answered-supervision';
  person: Person;
  statement: Readonly<Record<string, unknown>>;
};

/** A co-handling unit gives its opinion, or a unit answers to supervision: its own task and clock end, the station goes on. */
export function answerSideTask(
  file: CaseFile,
  task: Task,
  { outcome, person, statement }: Answer,
  context: CommandContext,
): CaseChange {
  const clock = findClock(file.clocks, task.clockId);
  const clocks = clock ? [stopClock(clock, context.at, context.calendar)] : [];
  const ended = finishTask(
    task,
    { outcome, result: outcome, nextRound: task.round, by: person.id, statement },
    clocks,
    context,
  );
  const { complaint, event } = appendEvent(
    { ...file.complaint, finished: [...file.complaint.finished, ended.finished] },
    {
      type: 'task-completed',
      at: context.at,
      actor: actorOf(person),
      data: {
        stage: task.stage,
        round: task.round,
        unit: task.unit,
        outcome,
        result: outcome,
        nextRound: task.round,
        onTime: ended.onTime,
        statementHash: hashOf(statement, context.digest),
      },
    },
    context.digest,
  );
  return { complaint, event, openedTasks: [], changedTasks: [ended.task], clocks };
}
