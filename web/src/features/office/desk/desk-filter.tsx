import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { MarkShape } from '../mark/mark-badge.tsx';
import { navigate } from '../navigation/location.ts';
import { DESK_PATH } from '../navigation/routes.ts';
import { type DeskFilters, KINDS, MARKS, searchOf } from './filters.ts';
import { SavedViews } from './saved-views.tsx';

type DeskFilterProps = {
  readonly filters: DeskFilters;
  readonly counts: Readonly<Record<string, number>>;
  /** There are tasks that were not read yet, so counts are at least what they say. */
  readonly more: boolean;
};

function show(filters: DeskFilters): void {
  navigate(`${DESK_PATH}${searchOf(filters)}`, { replace: true });
}

/** How many there are; nothing while none is found and not all were read, for that says nothing. */
function Count({ of, more }: { of: number; more: boolean }) {
  if (of === 0 && more) return null;
  return (
    <span className="figures count">
      {of}
      {more && '+'}
    </span>
  );
}

/** Chooses what the desk shows; the choice goes into the address. */
export function DeskFilter({ filters, counts, more }: DeskFilterProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="desk-filter">
      <legend className="visually-hidden">{t('desk.filter.label')}</legend>
      <div className="chips">
        <button
          type="button"
          aria-pressed={filters.mark === null}
          onClick={() => show({ ...filters, mark: null })}
        >
          {t('desk.filter.all')}
        </button>
        {MARKS.map((mark) => (
          <button
            key={mark}
            type="button"
            aria-pressed={filters.mark === mark}
            onClick={() => show({ ...filters, mark: filters.mark === mark ? null : mark })}
          >
            <MarkShape mark={mark} />
            {t(`mark.${mark}`)}
            <Count of={counts[mark] ?? 0} more={more} />
          </button>
        ))}
      </div>
      <Select
        aria-label={t('desk.filter.stage')}
        value={filters.stage ?? ''}
        onChange={(value) => show({ ...filters, stage: KINDS.find((kind) => kind === value) ?? null })}
        options={[
          { value: '', label: t('desk.filter.allStages') },
          ...KINDS.map((kind) => ({ value: kind, label: t(`stage.${kind}`) })),
        ]}
        popupMatchSelectWidth={false}
      />
      <SavedViews search={searchOf(filters)} />
    </fieldset>
  );
}
