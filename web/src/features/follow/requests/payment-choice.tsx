import { useTranslation } from 'react-i18next';
import { Choices } from '../../../components/choices.tsx';
import { formatDate } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/use-language.ts';
import { formatMoney } from '../format-followed.ts';
import type { PaymentView } from './payments-of.ts';

interface PaymentChoiceProps {
  label: string;
  payments: readonly PaymentView[];
  value: number | null;
  error: string | undefined;
  onChoose: (payment: number) => void;
}

/** One of the payments that were recorded, by its amount and day. */
export const PaymentChoice = ({ label, payments, value, error, onChoose }: PaymentChoiceProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Choices
      id="payment"
      label={label}
      value={value === null ? '' : String(value)}
      choices={payments.map(({ version, amount, at }) => ({
        value: String(version),
        label: formatMoney(amount, language),
        hint: t('follow.debt.recordedOn', { day: formatDate(at, language) }),
      }))}
      error={error}
      onChoose={(version) => onChoose(Number(version))}
    />
  );
};
