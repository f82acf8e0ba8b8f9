import { useTranslation } from 'react-i18next';
import './followed.css';
import './debt.css';
import type { ArrearsView } from '../../../../shared/contracts/followed-views.ts';
import { MarkBadge } from '../../components/mark-badge.tsx';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { formatMoney } from './format-followed.ts';
import { Payments } from './payments.tsx';

/** What is owed, what was paid, and each instalment with its day. */
export const Debt = ({ arrears: { debt, paid, payments, instalments } }: { arrears: ArrearsView }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = (fen: number) => formatMoney(fen, language);
  return (
    <section className="followed">
      <h3>{t('follow.debt.title')}</h3>
      <dl className="sums">
        <div>
          <dt>{t('follow.debt.owed')}</dt>
          <dd>{money(debt)}</dd>
        </div>
        <div>
          <dt>{t('follow.debt.paid')}</dt>
          <dd>{money(paid)}</dd>
        </div>
        <div>
          <dt>{t('follow.debt.left')}</dt>
          <dd>{money(Math.max(0, debt - paid))}</dd>
        </div>
      </dl>
      {instalments.length > 0 && (
        <table className="instalments">
          <caption>{t('follow.debt.plan')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('follow.debt.day')}</th>
              <th scope="col">{t('follow.debt.amount')}</th>
              <th scope="col">{t('follow.debt.state')}</th>
            </tr>
          </thead>
          <tbody>
            {instalments.map(({ number, due, amount, state, mark }) => (
              <tr key={number}>
                <th scope="row">{formatDate(due, language)}</th>
                <td>{money(amount)}</td>
                <td>
                  {mark === null ? (
                    t(`follow.debt.${state === 'paid' ? 'paidOff' : state}`)
                  ) : (
                    <MarkBadge mark={mark} label={t(`follow.debt.${state}`)} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Payments payments={payments} />
    </section>
  );
};
