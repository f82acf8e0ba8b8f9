import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { DueWords } from '../time/due-words.tsx';

/** Which of my tasks a choice is about, and how long is left for it. */
export function TaskName({ task }: { task: Pick<TaskView, 'stage' | 'request' | 'dueAt'> }) {
  const { t } = useTranslation();
  const name =
    task.request === null
      ? t(`stage.${task.stage}`)
      : t('approval.asked', { what: t(`approval.kind.${task.request.kind}`) });
  return (
    <>
      {name} · <DueWords dueAt={task.dueAt} />
    </>
  );
}
