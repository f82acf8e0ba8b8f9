import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCase } from '../case/use-case.ts';

type CommitmentSelectProps = {
  readonly id?: string;
  readonly value?: number;
  readonly onChange?: (ordinal: number) => void;
  /** The case at hand. */
  readonly number: string;
};

/** Chooses one of the promises that were not kept yet. */
export function CommitmentSelect({ id, value, onChange, number }: CommitmentSelectProps) {
  const { t } = useTranslation();
  const { data } = useCase(number);
  const open = data?.procedure.commitments.filter(({ keptAt }) => keptAt === null) ?? [];
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(value !== undefined && { value })}
      aria-required
      onChange={(ordinal: number) => onChange?.(ordinal)}
      placeholder={t('action.invalid.choose')}
      options={open.map(({ ordinal, what, due }) => ({
        value: ordinal,
        label: `${what}（${due}）`,
      }))}
    />
  );
}
