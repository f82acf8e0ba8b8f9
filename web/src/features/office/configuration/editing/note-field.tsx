import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../form/field.tsx';

/** Characters of a note: it says why, for whoever reads the versions later. */
const NOTE_LENGTH = { min: 2, max: 500 } as const;

export const isNote = (text: string): boolean => text.trim().length >= NOTE_LENGTH.min;

type NoteFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (note: string) => void;
};

/** Why the configuration is changed. */
export function NoteField({ label, value, onChange }: NoteFieldProps) {
  const { t } = useTranslation();
  return (
    <Field path="note" label={label} hint={t('configuration.check.noteHint')}>
      {(control) => (
        <Input.TextArea
          {...control}
          required
          minLength={NOTE_LENGTH.min}
          maxLength={NOTE_LENGTH.max}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          rows={2}
        />
      )}
    </Field>
  );
}
