import { Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './unit-picker.css';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { DivisionSelect } from './division-select.tsx';
import { divisionOf, useUnitsOf } from './use-units.ts';

type UnitsPickerProps = {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (units: readonly string[]) => void;
  /** Division the list begins with. */
  readonly division: string;
  /** Units that cannot be chosen. */
  readonly excluded: readonly (string | null | undefined)[];
  /** The most that can be chosen. */
  readonly most: number;
};

/** Chooses several units, also of different districts. */
export function UnitsPicker({ id, value = [], onChange, division, excluded, most }: UnitsPickerProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const [listed, setListed] = useState(division.slice(0, 6));
  const { units, isLoading, isError } = useUnitsOf([
    listed,
    ...value.map((unit) => divisionOf(unit) ?? listed),
  ]);
  const shown = units.filter(
    (unit) => value.includes(unit.id) || (divisionOf(unit.id) === listed && !excluded.includes(unit.id)),
  );
  return (
    <Space.Compact block className="unit-picker">
      <DivisionSelect value={listed} onChange={setListed} />
      <Select
        {...(id !== undefined && { id })}
        className="unit-name"
        mode="multiple"
        value={[...value]}
        onChange={(chosen: string[]) => onChange?.(chosen)}
        maxCount={most}
        showSearch={{ optionFilterProp: 'label' }}
        loading={isLoading}
        placeholder={t('action.unit.search')}
        notFoundContent={isError ? t('action.unit.failed') : t('action.unit.none')}
        options={shown.map((unit) => ({
          value: unit.id,
          label: inLanguage({ zh: unit.name, en: unit.nameEn }, language),
        }))}
        popupMatchSelectWidth={false}
      />
    </Space.Compact>
  );
}
