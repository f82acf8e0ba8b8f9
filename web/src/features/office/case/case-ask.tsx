import { useTranslation } from 'react-i18next';
import './case-ask.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { deedGroupsOf } from '../actions/deed-groups.ts';
import { dueContactOf } from '../actions/due-contact.ts';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { DueWords } from '../time/due-words.tsx';
import { Moment } from '../time/moment.tsx';
import { ACT_HEADING } from './act-heading.ts';
import { useAskOf } from './use-ask-of.ts';

/** More of them are read where they are done. */
const SHOWN = 2;

/** What is asked of me and by when, what is due first before the others; nothing where nobody waits for me. */
export function CaseAsk({ complaint }: { complaint: OfficialCase }) {
  const { t } = useTranslation();
  const askOf = useAskOf();
  const tasks = deedGroupsOf(complaint).byTask.map(({ task }) => ({
    id: task.taskId,
    what: askOf(task),
    ...task,
  }));
  const contact = dueContactOf(complaint);
  const mine = [
    ...(contact ? [{ ...contact, id: contact.clockId, what: t('case.askedToContact') }] : []),
    ...tasks,
  ].toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
  if (mine.length === 0) return null;
  return (
    <div className="case-ask">
      <strong className="case-ask-you">{t('case.asked')}</strong>
      <ul>
        {mine.slice(0, SHOWN).map(({ id, what, mark, dueAt }) => (
          <li key={id}>
            <strong>{what}</strong>
            <MarkBadge mark={mark} />
            <span>
              {t('case.askedBy')} <Moment at={dueAt} /> · <DueWords dueAt={dueAt} />
            </span>
          </li>
        ))}
        {mine.length > SHOWN && (
          <li className="hint">{t('case.askedMore', { count: mine.length - SHOWN })}</li>
        )}
      </ul>
      <a href={`#${ACT_HEADING}`}>{t('case.toAct')}</a>
    </div>
  );
}
