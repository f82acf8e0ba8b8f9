import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import type { Filing } from './use-filing.ts';

/** Shown instead of the form while it isn't known whether what was sent arrived. */
export const UnansweredPanel = ({ filing, onSend }: { filing: Filing; onSend: () => void }) => {
  const { t } = useTranslation();
  return (
    <section className="sheet">
      <h2>{t('complain.unansweredTitle')}</h2>
      <p>{t('complain.unansweredText')}</p>
      {filing.error !== null && <Failure title={t('complain.sendFailed')} error={filing.error} />}
      <button type="button" className="button" disabled={filing.sending} onClick={onSend}>
        {filing.sending ? t('complain.sending') : t('complain.unansweredSend')}
      </button>
    </section>
  );
};
