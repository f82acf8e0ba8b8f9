import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubscriptionChanged } from '../../../../shared/contracts/subscription.ts';
import { parseComplaintNumber } from '../../../../shared/domain/identifiers/complaint-number.ts';
import '../../styles/form.css';
import { Failure } from '../../components/failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { calls } from '../../lib/calls.ts';

type Standing =
  | { at: 'asked' }
  | { at: 'changing' }
  | { at: 'changed'; changed: SubscriptionChanged }
  | { at: 'failed'; error: unknown };

/** A link that was cut on its way names no case, so there is nothing to press. */
const IncompleteLink = () => {
  const { t } = useTranslation();
  return (
    <div className="measure measure-form page">
      <PageHeading page={t('unsubscribe.page')} title={t('unsubscribe.title')} />
      <Notice tone="warn" title={t('unsubscribe.incomplete')}>
        <p>{t('unsubscribe.incompleteText')}</p>
      </Notice>
    </div>
  );
};

/** Ends and resumes the messages about a case; opening the link of a message alone changes nothing. */
export const UnsubscribePage = () => {
  const { t } = useTranslation();
  const key = location.hash.slice(1);
  const [standing, setStanding] = useState<Standing>({ at: 'asked' });
  const change = async (wanted: boolean): Promise<void> => {
    setStanding({ at: 'changing' });
    try {
      const { changeSubscription } = await calls();
      setStanding({ at: 'changed', changed: await changeSubscription({ key, wanted }) });
    } catch (error) {
      setStanding({ at: 'failed', error });
    }
  };
  const stopped = standing.at === 'changed' && !standing.changed.wanted;
  const [number = '', signature = ''] = key.split('.');
  if (!parseComplaintNumber(number).ok || signature === '') return <IncompleteLink />;
  return (
    <div className="measure measure-form page">
      <PageHeading
        page={t('unsubscribe.page')}
        title={t('unsubscribe.title')}
        lead={t('unsubscribe.lead', { number })}
      />
      <div className="sheet">
        <p>{t('unsubscribe.statutory')}</p>
        <div className="form-actions">
          <button
            type="button"
            className="button"
            disabled={standing.at === 'changing'}
            onClick={() => void change(stopped)}
          >
            {t(stopped ? 'unsubscribe.resume' : 'unsubscribe.stop')}
          </button>
        </div>
      </div>
      <div aria-live="polite">
        {standing.at === 'changed' && (
          <Notice tone="good" title={t(stopped ? 'unsubscribe.stopped' : 'unsubscribe.resumed')}>
            <p>{t(stopped ? 'unsubscribe.stoppedText' : 'unsubscribe.resumedText')}</p>
          </Notice>
        )}
        {standing.at === 'failed' && <Failure title={t('unsubscribe.failed')} error={standing.error} />}
      </div>
    </div>
  );
};
