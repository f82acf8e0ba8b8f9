import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/format.ts';
import { yuan } from '../case/money.ts';
import { useCase } from '../case/use-case.ts';
import { useSpeech } from '../language/speech.tsx';
import { disputedPayments } from './disputed-payments.ts';

type PaymentSelectProps = {
  readonly id?: string;
  readonly value?: number;
  readonly onChange?: (version: number) => void;
  /** The case at hand. */
  readonly number: string;
};

/** Chooses one of the payments that the complainant disputes. */
export function PaymentSelect({ id, value, onChange, number }: PaymentSelectProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { data } = useCase(number);
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(value !== undefined && { value })}
      aria-required
      onChange={(version: number) => onChange?.(version)}
      placeholder={t('action.invalid.choose')}
      options={disputedPayments(data?.procedure.arrears ?? null).map(({ version, amount, at }) => ({
        value: version,
        label: t('action.disputedPayment', { amount: yuan(amount), day: formatDate(at, language) }),
      }))}
    />
  );
}
