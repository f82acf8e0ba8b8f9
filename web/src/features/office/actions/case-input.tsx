import { AutoComplete } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSimilarCases } from '../case/use-similar-cases.ts';

type CaseInputProps = {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (number: string) => void;
  /** The case at hand, whose similar cases are suggested. */
  readonly number: string;
};

/** The number of another case, typed or chosen among the similar ones. */
export function CaseInput({ id, value, onChange, number }: CaseInputProps) {
  const { t } = useTranslation();
  const similar = useSimilarCases(number, true);
  return (
    <AutoComplete
      {...(id !== undefined && { id })}
      {...(value !== undefined && { value })}
      aria-required
      onChange={(typed: string) => onChange?.(typed.trim().toUpperCase())}
      placeholder={t('jump.placeholder')}
      options={(similar.data?.cases ?? []).map((other) => ({
        value: other.number,
        label: `${other.title} · ${other.number}`,
      }))}
      popupMatchSelectWidth={false}
    />
  );
}
