import { useTranslation } from 'react-i18next';
import './additions.css';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { Moment } from '../time/moment.tsx';
import { ActorName } from './actor-name.tsx';

/** What was noted on the way without ending a task: attempts to reach the complainant, receipts. */
export function TaskNotes({ tasks }: { tasks: readonly TaskView[] }) {
  const { t } = useTranslation();
  const notes = tasks.flatMap((task) => task.notes);
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="case-notes">
      <h2 id="case-notes">{t('notes.title')}</h2>
      <ul className="additions">
        {notes.map(({ step, at, by, text }) => (
          <li key={at}>
            <p className="hint">
              {t(`notes.${step}`, { defaultValue: step })} · <Moment at={at} /> <ActorName actor={by} />
            </p>
            <p className="written">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
