import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/format.ts';
import { yuan } from '../case/money.ts';
import { useCase } from '../case/use-case.ts';
import { useSpeech } from '../language/speech.tsx';
import { disputedPayments } from './disputed-payments.ts';
import { EntrySelect, type EntrySelectProps } from './entry-select.tsx';

/** Chooses one of the payments that the complainant disputes. */
export function PaymentSelect({ number, ...control }: EntrySelectProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { data } = useCase(number);
  const options = disputedPayments(data?.procedure.arrears ?? null).map(({ version, amount, at }) => ({
    value: version,
    label: t('action.disputedPayment', { amount: yuan(amount), at: formatInstant(at, language) }),
  }));
  return <EntrySelect {...control} options={options} />;
}
