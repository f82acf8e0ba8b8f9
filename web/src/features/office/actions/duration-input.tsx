import { InputNumber, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';

type Duration = { readonly amount?: number | null; readonly unit: string };

type DurationInputProps = {
  readonly id?: string;
  readonly value?: Duration;
  readonly onChange?: (duration: Duration) => void;
};

const UNITS = ['working-day', 'calendar-day'] as const;

/** So many working days or calendar days. */
export function DurationInput({ id, value = { unit: UNITS[0] }, onChange }: DurationInputProps) {
  const { t } = useTranslation();
  return (
    <Space.Compact block>
      <InputNumber
        {...(id !== undefined && { id })}
        aria-required
        min={1}
        max={365}
        precision={0}
        value={value.amount ?? null}
        onChange={(amount) => onChange?.({ ...value, amount })}
      />
      <Select
        aria-label={t('duration.unit')}
        value={value.unit}
        onChange={(unit: string) => onChange?.({ ...value, unit })}
        options={UNITS.map((unit) => ({ value: unit, label: t(`duration.name.${unit}`) }))}
        popupMatchSelectWidth={false}
      />
    </Space.Compact>
  );
}
