import type { CaseFile, Effect } from '../case-file.ts';
import { cancelSideTasks } from '../tasks/finish-task.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import type { Task } from '../tasks/task.ts';

type Cancelled = Pick<Effect, 'complaint' | 'clocks'> & { approval: Task | null };

/**
 * What a unit has asked for ends undecided when its task is taken from it: otherwise it could keep a supervisor out by asking. A
 * withdrawal stays: it is the complainant's wish, whoever has his case.
 */
export function cancelApproval(file: CaseFile, context: CommandContext): Cancelled {
  const { complaint, tasks } = file;
  const { procedure } = complaint;
  const asked = tasks.find(({ taskId }) => taskId === procedure.pendingApproval);
  if (!asked || asked.request?.kind === 'withdrawal') return { complaint, clocks: [], approval: null };
  const ended = cancelSideTasks(file, ({ taskId }) => taskId === asked.taskId, context);
  return {
    complaint: { ...complaint, procedure: { ...procedure, pendingApproval: null } },
    clocks: ended.clocks,
    approval: ended.tasks[0] ?? null,
  };
}
