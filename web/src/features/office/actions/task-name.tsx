import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { useAskOf } from '../case/use-ask-of.ts';
import { DueWords } from '../time/due-words.tsx';

type TaskNameProps = { readonly task: Pick<TaskView, 'stage' | 'request' | 'supervision' | 'dueAt'> };

/** Which of my tasks a choice is about, and how long is left for it. */
export function TaskName({ task }: TaskNameProps) {
  const askOf = useAskOf();
  return (
    <>
      {askOf(task)} · <DueWords dueAt={task.dueAt} />
    </>
  );
}
