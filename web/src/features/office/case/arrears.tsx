import { useTranslation } from 'react-i18next';
import './arrears.css';
import type { ArrearsView } from '../../../../../shared/contracts/followed-views.ts';
import { formatDate } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { Moment } from '../time/moment.tsx';
import { Fact } from './fact.tsx';
import { yuan } from './money.ts';

/** Money that is owed: the debt, what is paid, and the instalments. */
export function Arrears({ arrears: { debt, paid, payments, instalments } }: { arrears: ArrearsView }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  return (
    <section aria-labelledby="case-arrears">
      <h2 id="case-arrears">{t('arrears.title')}</h2>
      <dl className="facts figures">
        <Fact name={t('arrears.debt')}>{yuan(debt)}</Fact>
        <Fact name={t('arrears.paid')}>{yuan(paid)}</Fact>
        <Fact name={t('arrears.owed')}>{yuan(Math.max(0, debt - paid))}</Fact>
      </dl>
      {instalments.length > 0 && (
        <ol className="instalments figures">
          {instalments.map(({ number, due, amount, state, mark }) => (
            <li key={number}>
              <span>
                {t('arrears.instalment', { number })} · {formatDate(due, language)}
              </span>
              <span>{yuan(amount)}</span>
              <span>
                {mark === null ? t(`arrears.state.${state}`) : <MarkBadge mark={mark} />}
                {state === 'missed' && ` ${t('arrears.state.missed')}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {payments.length > 0 && (
        <>
          <h3>{t('arrears.payments')}</h3>
          <ol className="instalments figures">
            {payments.map(({ version, at, amount, state }) => (
              <li key={version}>
                <span>
                  <Moment at={at} short />
                </span>
                <span>{yuan(amount)}</span>
                <span>
                  {state === 'disputed' ? (
                    <strong>{t(`arrears.payment.${state}`)}</strong>
                  ) : (
                    t(`arrears.payment.${state}`)
                  )}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
