import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

/** What the form gives a control that holds the number of an entry, of the case at hand. */
export type EntrySelectProps = {
  readonly id?: string;
  readonly value?: number;
  readonly onChange?: (entry: number) => void;
  readonly number: string;
};

type Options = { readonly options: { value: number; label: string }[] };

/** Chooses one entry of a list that the case has. */
export function EntrySelect({ id, value, onChange, options }: Omit<EntrySelectProps, 'number'> & Options) {
  const { t } = useTranslation();
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(value !== undefined && { value })}
      aria-required
      onChange={(entry: number) => onChange?.(entry)}
      placeholder={t('action.invalid.choose')}
      options={options}
    />
  );
}
