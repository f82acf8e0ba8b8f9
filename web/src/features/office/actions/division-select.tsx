import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { useCounties } from './use-units.ts';

type DivisionSelectProps = { readonly value: string; readonly onChange: (code: string) => void };

/** Chooses the district whose units are listed. */
export function DivisionSelect({ value, onChange }: DivisionSelectProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const counties = useCounties();
  return (
    <Select
      className="unit-division"
      aria-label={t('action.unit.division')}
      value={value}
      onChange={onChange}
      options={[
        ...(counties.data ? [{ value: counties.data.parent, label: t('action.unit.city') }] : []),
        ...(counties.data?.divisions ?? []).map(({ code, name, nameEn }) => ({
          value: code,
          label: inLanguage({ zh: name, en: nameEn }, language),
        })),
      ]}
      popupMatchSelectWidth={false}
    />
  );
}
