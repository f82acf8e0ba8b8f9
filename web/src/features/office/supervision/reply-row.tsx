import { useTranslation } from 'react-i18next';
import { UnitName } from '../case/unit-name.tsx';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { DueWords } from '../time/due-words.tsx';
import { Moment } from '../time/moment.tsx';
import { CaseRow } from './case-row.tsx';
import type { RowOf } from './row-of.ts';

/** A step of supervision, a broken promise or a disputed payment that a unit still has to answer. */
export function ReplyRow({ row }: { row: RowOf<'replies'> }) {
  const { t } = useTranslation();
  const { number, title, unit, urgent, rung, answersFor, cause, raisedAt, replyDueAt, overdue } = row;
  return (
    <CaseRow
      number={number}
      title={title}
      urgent={urgent}
      about={
        <>
          <span>
            {rung === null
              ? t(`supervision.answersFor.${answersFor ?? 'promise'}`)
              : t(`supervised.rung.${rung}`)}
          </span>
          {cause !== null && <span>{t(`supervised.cause.${cause}`)}</span>}
          <span>
            {t('supervision.raisedAt')} <Moment at={raisedAt} short />
          </span>
        </>
      }
      unit={<UnitName unit={unit} />}
      time={
        <>
          <strong className="figures">
            {overdue && <MarkBadge mark="red" />} <DueWords dueAt={replyDueAt} />
          </strong>
          <span>
            {t('supervision.replyBy')} <Moment at={replyDueAt} short />
          </span>
        </>
      }
    />
  );
}
