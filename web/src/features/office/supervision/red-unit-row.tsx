import { useTranslation } from 'react-i18next';
import { CasesBehind } from '../board/cases-behind.tsx';
import { monthIn } from '../board/months.ts';
import { UnitName } from '../case/unit-name.tsx';
import { MarkShape } from '../mark/mark-badge.tsx';
import { navigate, useLocation } from '../navigation/location.ts';
import { useNow } from '../time/use-now.ts';
import { listPath, shownIn } from './lists.ts';
import type { RowOf } from './row-of.ts';

/** A unit with overdue cases; opened, it shows them. */
export function RedUnitRow({ row: { unit, open, yellow, red } }: { row: RowOf<'red'> }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const month = monthIn(new URLSearchParams(), useNow());
  const isOpen = shownIn(search).unit === unit.id;
  const id = `red-${unit.id}`;
  return (
    <li className="red-unit">
      <button
        type="button"
        className="red-unit-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => navigate(listPath({ list: 'red', unit: isOpen ? null : unit.id }), { replace: true })}
      >
        <strong>
          <UnitName unit={unit} />
        </strong>
        <span className="red-unit-count mark-red">
          <MarkShape mark="red" />
          {t('supervision.red.red', { count: red })}
        </span>
        <span className="red-unit-count mark-yellow">
          <MarkShape mark="yellow" />
          {t('supervision.red.yellow', { count: yellow })}
        </span>
        <span className="hint figures">{t('supervision.red.open', { count: open })}</span>
      </button>
      {isOpen && (
        <div id={id} className="red-unit-cases">
          <CasesBehind unit={unit.id} measure="red" month={month} />
        </div>
      )}
    </li>
  );
}
