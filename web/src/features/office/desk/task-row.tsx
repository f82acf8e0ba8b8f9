import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../../shared/contracts/worklist.ts';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { Link } from '../navigation/link.tsx';
import { casePath } from '../navigation/routes.ts';
import { DueWords, HeldWords } from '../time/due-words.tsx';
import { Moment } from '../time/moment.tsx';

type TaskRowProps = { readonly task: WorklistRow; readonly category: string };

/** One task: its mark, what it is about, what is asked, for how long it is held and when it is due. */
export const TaskRow = memo(function TaskRow({ task, category }: TaskRowProps) {
  const { t } = useTranslation();
  return (
    <li className={`task task-${task.mark}`}>
      <span className="task-mark">
        <MarkBadge mark={task.mark} />
      </span>
      <span className="task-what">
        <Link to={casePath(task.number)} data-row className="task-title">
          {task.title}
        </Link>
        <span className="task-meta">
          <code>{task.number}</code>
          <span>{category}</span>
          {task.round > 1 && <span>{t('round', { round: task.round })}</span>}
        </span>
      </span>
      <span className="task-ask">
        <strong>{t(`stage.${task.stage}`)}</strong>
        {task.urgent && <em className="urgent">{t('urgent')}</em>}
        <span>{t(`desk.ask.${task.stage}`)}</span>
      </span>
      <span className="task-held figures">
        <HeldWords since={task.openedAt} />
      </span>
      <span className="task-due">
        <strong className="figures">
          <DueWords dueAt={task.dueAt} />
        </strong>
        <span>
          <Moment at={task.dueAt} short />
          {task.provisional && <em title={t('provisionalWhy')}> {t('provisional')}</em>}
        </span>
      </span>
    </li>
  );
});
