import { useTranslation } from 'react-i18next';
import './payments.css';
import type { ArrearsView } from '../../../../shared/contracts/followed-views.ts';
import { MarkBadge } from '../../components/mark-badge.tsx';
import { formatDate, formatInstant } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { formatMoney } from './format-followed.ts';

type Payment = ArrearsView['payments'][number];

const MARKS = { recorded: null, disputed: 'yellow', confirmed: 'green', found: 'green' } as const;

const Dispute = ({ dispute: { replyDueAt, repliedAt } }: { dispute: NonNullable<Payment['dispute']> }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (repliedAt !== null)
    return <p className="hint">{t('follow.debt.replied', { at: formatInstant(repliedAt, language) })}</p>;
  if (replyDueAt === null) return null;
  return <p className="hint">{t('follow.debt.replyBy', { at: formatInstant(replyDueAt, language) })}</p>;
};

/** What the unit has recorded as paid, and whether the complainant disputes it. */
export const Payments = ({ payments }: { payments: ArrearsView['payments'] }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (payments.length === 0) return null;
  return (
    <>
      <h4>{t('follow.debt.payments')}</h4>
      <ul className="payments">
        {payments.map(({ version, at, amount, state, dispute }) => {
          const mark = MARKS[state];
          const word = t(`follow.debt.payment.${state}`);
          return (
            <li key={version}>
              <p className="payment-line">
                <strong>{formatMoney(amount, language)}</strong>
                <span>{t('follow.debt.recordedOn', { day: formatDate(at, language) })}</span>
                {mark === null ? <span>{word}</span> : <MarkBadge mark={mark} label={word} />}
              </p>
              {state === 'disputed' && dispute && <Dispute dispute={dispute} />}
            </li>
          );
        })}
      </ul>
      {payments.some(({ disputable }) => disputable) && <p className="hint">{t('follow.debt.mayDispute')}</p>}
    </>
  );
};
