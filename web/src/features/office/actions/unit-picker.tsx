import { Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { CITY, useCounties, useUnits } from './use-units.ts';

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

/** The division a unit's id begins with. */
const divisionOf = (unit: string | undefined): string | undefined => unit?.match(/^\d{6}/)?.[0];

/** Chooses a unit by district and name. */
export function UnitPicker({ id, value, onChange, division, excluded, ...aria }: UnitPickerProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const [chosen, setChosen] = useState(divisionOf(value) ?? division.slice(0, 6));
  const counties = useCounties();
  const units = useUnits(chosen);
  const named = (one: { name: string; nameEn: string }) =>
    inLanguage({ zh: one.name, en: one.nameEn }, language);
  return (
    <Space.Compact block className="unit-picker">
      <Select
        aria-label={t('action.unit.division')}
        value={chosen}
        onChange={(code: string) => {
          setChosen(code);
          onChange?.(undefined);
        }}
        options={[
          { value: CITY, label: t('action.unit.city') },
          ...(counties.data?.divisions ?? []).map((county) => ({ value: county.code, label: named(county) })),
        ]}
        popupMatchSelectWidth={false}
      />
      <Select
        {...aria}
        {...(id !== undefined && { id })}
        {...(value !== undefined && { value })}
        onChange={(unit: string) => onChange?.(unit)}
        showSearch={{ optionFilterProp: 'label' }}
        loading={units.isLoading}
        placeholder={t('action.unit.search')}
        notFoundContent={units.isError ? t('action.unit.failed') : t('action.unit.none')}
        options={(units.data?.organisations ?? [])
          .filter((unit) => unit.id !== excluded)
          .map((unit) => ({ value: unit.id, label: named(unit) }))}
        popupMatchSelectWidth={false}
      />
    </Space.Compact>
  );
}
