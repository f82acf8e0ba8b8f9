import { useTranslation } from 'react-i18next';
import { UnitName } from '../case/unit-name.tsx';
import { MarkShape } from '../mark/mark-badge.tsx';
import { Moment } from '../time/moment.tsx';
import { CaseRow } from './case-row.tsx';
import type { RowOf } from './row-of.ts';

/** A clock that turns yellow before the day is over. */
export function TurningYellowRow({ row }: { row: RowOf<'turning-yellow'> }) {
  const { t } = useTranslation();
  const { number, title, kind, unit, urgent, yellowAt, dueAt } = row;
  return (
    <CaseRow
      number={number}
      title={title}
      urgent={urgent}
      about={<span>{t(`case.clocks.kind.${kind}`)}</span>}
      unit={<UnitName unit={unit} />}
      time={
        <>
          <strong className="mark-yellow">
            <MarkShape mark="yellow" /> {t('supervision.yellowAt')} <Moment at={yellowAt} short />
          </strong>
          <span>
            {t('supervision.dueAt')} <Moment at={dueAt} short />
          </span>
        </>
      }
    />
  );
}
