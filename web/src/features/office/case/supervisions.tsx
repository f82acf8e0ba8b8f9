import { useTranslation } from 'react-i18next';
import './approvals.css';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { Moment } from '../time/moment.tsx';
import { SupervisionWords } from './supervision-words.tsx';
import { UnitName } from './unit-name.tsx';

function Step({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const answer = task.statement?.['answer'];
  return (
    <li>
      <p className="approval-head">
        <strong>
          <UnitName unit={task.unit} />
        </strong>
        <Moment at={task.openedAt} />
      </p>
      {task.supervision !== null && <SupervisionWords supervision={task.supervision} />}
      <p className="hint">
        {task.completedAt === null ? (
          <>
            {t('supervised.answerBy')} <Moment at={task.dueAt} />
          </>
        ) : (
          <>
            {t('supervised.answered')} <Moment at={task.completedAt} />
          </>
        )}
      </p>
      {typeof answer === 'string' && <p className="written">{answer}</p>}
    </li>
  );
}

/** Every step of supervision, the newest first, with the unit's answer. */
export function Supervisions({ tasks }: { tasks: readonly TaskView[] }) {
  const { t } = useTranslation();
  const steps = tasks.filter(({ stage }) => stage === 'supervise').toReversed();
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="case-supervisions">
      <h2 id="case-supervisions">{t('supervised.title')}</h2>
      <ul className="approvals">
        {steps.map((task) => (
          <Step key={task.taskId} task={task} />
        ))}
      </ul>
    </section>
  );
}
