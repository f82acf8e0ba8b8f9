import { isOnTime, stopClock } from '../../clocks/clock.ts';
import { monthOf } from '../../clocks/month.ts';
import { type CaseFile, findClock } from '../case-file.ts';
import type { FinishedStage } from '../complaint.ts';
import { endOf } from './completion-clocks.ts';
import type { CommandContext } from './open-task.ts';
import { isSideKind, type Task, type TaskCompletionRecord } from './task.ts';

/** What is noted of a finished task besides when and whether in time. */
export type Ending = Pick<
  TaskCompletionRecord,
  'outcome' | 'result' | 'nextRound' | 'by' | 'statement' | 'assists'
>;

/** A task at its end, and what statistics count of it: on time is judged by the clock it was due by. */
export function finishTask(
  task: Task,
  ending: Ending,
  clocks: CaseFile['clocks'],
  context: CommandContext,
): { task: Task; finished: FinishedStage; onTime: boolean } {
  const ended = endOf(findClock(clocks, task.clockId), context);
  const onTime = isOnTime(ended);
  return {
    task: {
      ...task,
      status: 'completed',
      mark: ended.mark,
      completion: { ...ending, at: context.at, onTime: onTime.extended },
    },
    finished: {
      stage: task.stage,
      round: task.round,
      unit: task.unit,
      month: monthOf(context.at),
      onTimeOriginal: onTime.original,
      onTimeExtended: onTime.extended,
    },
    onTime: onTime.extended,
  };
}

/** The side tasks that are still open, ended because the case goes on without them; nothing is counted of them. */
export function cancelSideTasks(
  file: CaseFile,
  which: (task: Task) => boolean,
  context: CommandContext,
): { tasks: readonly Task[]; clocks: CaseFile['clocks'] } {
  const open = file.tasks.filter((task) => task.status === 'open' && isSideKind(task.stage) && which(task));
  const tasks = open.map(
    (task) =>
      finishTask(
        task,
        { outcome: 'cancelled', result: 'cancelled', nextRound: task.round, by: 'system', statement: {} },
        file.clocks,
        context,
      ).task,
  );
  const clocks = open.flatMap(({ clockId }) => {
    const clock = findClock(file.clocks, clockId);
    return clock ? [stopClock(clock, context.at, context.calendar)] : [];
  });
  return { tasks, clocks };
}
