import { useTranslation } from 'react-i18next';
import './clock-list.css';
import './statement.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { DueWords } from '../time/due-words.tsx';
import { Moment } from '../time/moment.tsx';
import { type JointPart, jointPartsOf } from './joint-parts.ts';
import { UnitName } from './unit-name.tsx';

function Part({ part: { unit, role, task, state } }: { part: JointPart }) {
  const { t } = useTranslation();
  const opinion = task?.statement?.['opinion'];
  return (
    <li>
      <p className="clock-head">
        <span className="kind">{t(`joint.${role}`)}</span>
        <strong>
          <UnitName unit={unit} />
        </strong>
        <span className="clock-status">{t(`joint.state.${state}`)}</span>
      </p>
      {task?.status === 'open' && (
        <p className="clock-due">
          <MarkBadge mark={task.mark} /> <Moment at={task.dueAt} /> · <DueWords dueAt={task.dueAt} />
        </p>
      )}
      {task !== null && task.completedAt !== null && (
        <p className="clock-original">
          <Moment at={task.completedAt} />
        </p>
      )}
      {typeof opinion === 'string' && (
        <p className="statement written">
          <span className="hint">{t('joint.opinion')}</span> {opinion}
        </p>
      )}
    </li>
  );
}

/** Lead and co-handling units, each with its task, time and opinion, and what the lead still waits for. */
export function JointHandling({
  complaint,
}: {
  complaint: Pick<OfficialCase, 'leadUnit' | 'tasks' | 'state'>;
}) {
  const { t } = useTranslation();
  const parts = jointPartsOf(complaint);
  if (parts.length === 0) return null;
  const missing = parts.filter(({ role, state }) => role === 'assist' && state === 'open').length;
  return (
    <section aria-labelledby="case-joint">
      <h2 id="case-joint">{t('joint.title')}</h2>
      <ul className="clocks">
        {parts.map((part) => (
          <Part key={part.unit.id} part={part} />
        ))}
      </ul>
      {complaint.state === 'open' && (
        <p className="masked" role="status">
          {missing === 0 ? t('joint.complete') : t('joint.waiting', { count: missing })}
        </p>
      )}
    </section>
  );
}
