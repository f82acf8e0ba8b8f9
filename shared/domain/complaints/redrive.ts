import { actorOf, type Person } from './actor.ts';
import { appendEvent, type CaseChange, type CaseFile } from './case-file.ts';
import type { CommandContext } from './tasks/open-task.ts';
import type { Stage } from './tasks/stage.ts';

/** Where an execution begins: a station, or archiving when the last task is done. */
export type ResumePoint = Stage | 'archive';

/** Name of a case's n-th execution; the first one starts with the complaint. */
export const executionName = (number: string, execution: number) => `${number}-${execution}`;

/**
 * An administrator lets an execution take the case up where the record says it stands.
 * @param executions number of the execution that is to run: the next one, or the last one again if it never began
 */
export function redrive(
  { complaint: before }: CaseFile,
  person: Person,
  executions: number,
  { at, digest }: Pick<CommandContext, 'at' | 'digest'>,
): CaseChange {
  const stage: ResumePoint = before.stage ?? 'archive';
  const { complaint, event } = appendEvent(
    { ...before, executions },
    {
      type: 'workflow-redriven',
      at,
      actor: actorOf(person),
      data: { stage, round: before.round, execution: executionName(before.number, executions) },
    },
    digest,
  );
  return { complaint, event, openedTasks: [], changedTasks: [], clocks: [] };
}
