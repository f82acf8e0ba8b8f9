import { useTranslation } from 'react-i18next';
import './approvals.css';
import type { ArrearsView, CommitmentView } from '../../../../../shared/contracts/followed-views.ts';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { Moment } from '../time/moment.tsx';
import { BrokenPromiseWords } from './broken-promise-words.tsx';
import { brokenPromisesOf } from './broken-promises.ts';
import { DisputedPaymentWords } from './disputed-payment-words.tsx';
import { SupervisionWords } from './supervision-words.tsx';
import { UnitName } from './unit-name.tsx';

type SupervisionsProps = {
  readonly tasks: readonly TaskView[];
  readonly commitments: readonly CommitmentView[];
  readonly arrears: ArrearsView | null;
};

/** One that was settled otherwise, or went with the end of the case, was not answered. */
const endOf = ({ outcome }: TaskView) => (outcome === 'answered-supervision' ? 'answered' : 'needless');

function Step({ task, commitments, arrears }: { task: TaskView } & Omit<SupervisionsProps, 'tasks'>) {
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
      <BrokenPromiseWords promises={brokenPromisesOf(task, commitments)} />
      <DisputedPaymentWords task={task} arrears={arrears} />
      <p className="hint">
        {task.completedAt === null ? (
          <>
            {t('supervised.answerBy')} <Moment at={task.dueAt} />
          </>
        ) : (
          <>
            {t(`supervised.${endOf(task)}`)} <Moment at={task.completedAt} />
          </>
        )}
      </p>
      {typeof answer === 'string' && <p className="written">{answer}</p>}
    </li>
  );
}

/** Every step of supervision, the newest first, with the unit's answer. */
export function Supervisions({ tasks, commitments, arrears }: SupervisionsProps) {
  const { t } = useTranslation();
  const steps = tasks.filter(({ stage }) => stage === 'supervise').toReversed();
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="case-supervisions">
      <h2 id="case-supervisions">{t('supervised.title')}</h2>
      <ul className="approvals">
        {steps.map((task) => (
          <Step key={task.taskId} task={task} commitments={commitments} arrears={arrears} />
        ))}
      </ul>
    </section>
  );
}
