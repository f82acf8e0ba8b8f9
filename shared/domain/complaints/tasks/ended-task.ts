import type { EndedTask } from '../../../../events/ended-task.ts';
import type { Task } from './task.ts';

/** A finished task as an event tells the workflow of it. */
export function endedTask({ stage, round, completion }: Task): EndedTask {
  if (!completion) throw new TypeError(`${stage} ${round} has not ended`);
  return { stage, round, result: completion.result, nextRound: completion.nextRound };
}
