import { type CaseFile, currentTask } from '../complaints/case-file.ts';
import type { Task, TaskNote } from '../complaints/tasks/task.ts';

/** A supervisor's reason stays on the task where the case is, or was last; nowhere while there has been none. */
export function noted(file: CaseFile, note: TaskNote): readonly Task[] {
  const [latest] = file.tasks.toSorted((a, b) => b.openedAt.localeCompare(a.openedAt));
  const task = currentTask(file) ?? latest;
  return task ? [{ ...task, notes: [...task.notes, note] }] : [];
}
