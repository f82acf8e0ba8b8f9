import { Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNIT_WORDS } from '../../../../../../shared/domain/configuration/field-words.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { type Control, Field, type FieldProps } from './field.tsx';

const UNITS = ['working-day', 'calendar-day', 'working-hour'] as const;
type Duration = { amount: number; unit: (typeof UNITS)[number] };

type NumberInputProps = {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  /** @default whole numbers */
  readonly step?: number | 'any';
};

/** A number; nothing counts as zero, so that what is typed is never another value than what is shown. */
function NumberInput({ value, onChange, min, step = 1, ...control }: NumberInputProps & Partial<Control>) {
  const [typed, setTyped] = useState(String(value));
  return (
    <Input
      {...control}
      type="number"
      inputMode="decimal"
      step={step}
      {...(min !== undefined && { min })}
      value={Number(typed) === value ? typed : String(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(Number(target.value));
      }}
    />
  );
}

export function NumberField({ value, onChange, min, step, ...field }: FieldProps & NumberInputProps) {
  const limits = { ...(min !== undefined && { min }), ...(step !== undefined && { step }) };
  return (
    <Field {...field}>
      {(control) => <NumberInput {...control} {...limits} value={value} onChange={onChange} />}
    </Field>
  );
}

/** So many working days, calendar days or working hours. */
export function DurationField({
  value,
  onChange,
  ...field
}: FieldProps & { readonly value: Duration; readonly onChange: (value: Duration) => void }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  return (
    <Field {...field}>
      {({ status, ...control }) => (
        <Space.Compact block>
          <NumberInput
            {...control}
            {...(status && { status })}
            min={0}
            step={value.unit === 'working-hour' ? 'any' : 1}
            value={value.amount}
            onChange={(amount) => onChange({ ...value, amount })}
          />
          <Select
            aria-label={t('configuration.form.unitOf', {
              field: typeof field.label === 'string' ? field.label : '',
            })}
            value={value.unit}
            onChange={(unit) => onChange({ ...value, unit })}
            options={UNITS.map((unit) => ({
              value: unit,
              label: inLanguage(UNIT_WORDS[unit] ?? { zh: unit, en: unit }, language),
            }))}
            popupMatchSelectWidth={false}
          />
        </Space.Compact>
      )}
    </Field>
  );
}
