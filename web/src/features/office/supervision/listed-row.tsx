import { useTranslation } from 'react-i18next';
import { UnitName } from '../case/unit-name.tsx';
import { useCategoryNames } from '../case/use-category-names.ts';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { DueWords } from '../time/due-words.tsx';
import { Moment } from '../time/moment.tsx';
import { CaseRow } from './case-row.tsx';
import type { RowOf } from './row-of.ts';

/** A case under listed supervision. */
export function ListedRow({ row }: { row: RowOf<'listed'> }) {
  const { t } = useTranslation();
  const categoryName = useCategoryNames();
  const { number, title, category, stage, unit, since, holder, mark, dueAt, dissatisfactions } = row;
  return (
    <CaseRow
      number={number}
      title={title}
      about={
        <>
          <span>{categoryName(category)}</span>
          {stage !== null && <span>{t(`stage.${stage}`)}</span>}
          {dissatisfactions > 0 && <span>{t('supervision.dissatisfied', { count: dissatisfactions })}</span>}
          <span>
            {t('supervision.since')} <Moment at={since} short />
          </span>
        </>
      }
      unit={
        <>
          <UnitName unit={unit} />
          {holder !== null && holder.id !== unit.id && (
            <span className="hint">
              {t('supervision.holder')} <UnitName unit={holder} />
            </span>
          )}
        </>
      }
      time={
        <>
          <strong className="figures">
            <MarkBadge mark={mark} /> {dueAt !== null && <DueWords dueAt={dueAt} />}
          </strong>
          {dueAt !== null && (
            <span>
              {t('supervision.dueAt')} <Moment at={dueAt} short />
            </span>
          )}
        </>
      }
    />
  );
}
