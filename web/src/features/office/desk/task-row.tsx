import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../../shared/contracts/worklist.ts';
import { isSideKind } from '../../../../../shared/domain/complaints/tasks/task.ts';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { Link } from '../navigation/link.tsx';
import { casePath } from '../navigation/routes.ts';
import { DueWords, HeldWords } from '../time/due-words.tsx';
import { Moment } from '../time/moment.tsx';

type TaskRowProps = {
  readonly task: WorklistRow;
  readonly category: string;
  /** Null where it cannot be one of many that are decided at once. */
  readonly ticked: boolean | null;
  readonly onTick: (taskId: string, isTicked: boolean) => void;
};

/** One task: its mark, what it is about, what is asked, for how long it is held and when it is due. */
export const TaskRow = memo(function TaskRow({ task, category, ticked, onTick }: TaskRowProps) {
  const { t } = useTranslation();
  const { taskId, stage, asked, round } = task;
  return (
    <li className={`task task-${task.mark}`}>
      <span className="task-mark">
        {ticked !== null && (
          <input
            type="checkbox"
            className="task-tick"
            aria-label={t('desk.bulk.tick', { title: task.title, number: task.number })}
            checked={ticked}
            onChange={(event) => onTick(taskId, event.target.checked)}
          />
        )}
        <MarkBadge mark={task.mark} />
      </span>
      <span className="task-what">
        <Link to={casePath(task.number)} data-row className="task-title">
          {task.title}
        </Link>
        <span className="task-meta">
          <code>{task.number}</code>
          <span>{category}</span>
          {round > 1 && !isSideKind(stage) && <span>{t('round', { round })}</span>}
        </span>
      </span>
      <span className="task-ask">
        <strong>{t(`stage.${stage}`)}</strong>
        {task.urgent && <em className="urgent">{t('urgent')}</em>}
        <span>
          {asked === null ? t(`desk.ask.${stage}`) : t('desk.approve', { what: t(`approval.kind.${asked}`) })}
        </span>
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
