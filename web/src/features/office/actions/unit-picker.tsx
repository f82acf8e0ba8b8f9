import { Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './unit-picker.css';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { DivisionSelect } from './division-select.tsx';
import { divisionOf, useUnitsOf } from './use-units.ts';

type UnitPickerProps = {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (unit: string | undefined) => void;
  /** Division the list begins with. */
  readonly division: string;
  /** Unit complained of: it never handles its own case. */
  readonly excluded: string | null;
  readonly 'aria-required'?: boolean;
};

/** Chooses a unit by district and name. */
export function UnitPicker({ id, value, onChange, division, excluded, ...aria }: UnitPickerProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const [chosen, setChosen] = useState(divisionOf(value) ?? division.slice(0, 6));
  const { units, isLoading, isError } = useUnitsOf([chosen]);
  const named = (one: { name: string; nameEn: string }) =>
    inLanguage({ zh: one.name, en: one.nameEn }, language);
  return (
    <Space.Compact block className="unit-picker">
      <DivisionSelect
        value={chosen}
        onChange={(code) => {
          setChosen(code);
          onChange?.(undefined);
        }}
      />
      <Select
        className="unit-name"
        {...aria}
        {...(id !== undefined && { id })}
        {...(value !== undefined && { value })}
        onChange={(unit: string) => onChange?.(unit)}
        showSearch={{ optionFilterProp: 'label' }}
        loading={isLoading}
        placeholder={t('action.unit.search')}
        notFoundContent={isError ? t('action.unit.failed') : t('action.unit.none')}
        options={units
          .filter((unit) => unit.id !== excluded)
          .map((unit) => ({ value: unit.id, label: named(unit) }))}
        popupMatchSelectWidth={false}
      />
    </Space.Compact>
  );
}
