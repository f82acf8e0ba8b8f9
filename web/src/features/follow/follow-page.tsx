import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../styles/form.css';
import '../../styles/print-one.css';
import { Failure } from '../../components/failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ApiProblem } from '../../lib/api-problem.ts';
import { readReceipt } from '../complain/receipt-store.ts';
import { CaseView } from './case-view.tsx';
import { FollowForm } from './follow-form.tsx';
import { forgetRequestDrafts } from './requests/request-draft.ts';
import { type FollowKeys, forgetKeys, keepKeys, readKeys } from './session.ts';
import { useCase } from './use-case.ts';

/** Keys of the case named in the address, or of the one followed before; what was just filed needs no typing. */
const initialKeys = (): FollowKeys | null => {
  const asked = new URLSearchParams(location.search).get('number');
  const known = [readKeys(), readReceipt()].filter((keys) => keys !== null);
  return asked === null ? readKeys() : (known.find(({ number }) => number === asked) ?? null);
};

/** Whether the service has no such case for these keys; all else says nothing about the case. */
const isMissing = (error: unknown): boolean => error instanceof ApiProblem && error.status === 404;

/** A complainant follows his case with number and query code. */
export const FollowPage = () => {
  const { t } = useTranslation();
  const [keys, setKeys] = useState(initialKeys);
  const [typed, setTyped] = useState(false);
  const [{ complaint, readAt, error }, readAgain] = useCase(keys);
  const opening = keys !== null && complaint === null && error === null;

  const follow = (chosen: FollowKeys): void => {
    keepKeys(chosen);
    setTyped(true);
    setKeys(chosen);
  };
  const leave = (): void => {
    if (keys) forgetRequestDrafts(sessionStorage, keys.number);
    forgetKeys();
    setKeys(null);
  };

  return (
    <div className="measure measure-form page">
      <PageHeading page={t('follow.page')} title={t('follow.title')} />
      {keys && complaint && readAt ? (
        <CaseView
          complaint={complaint}
          keys={keys}
          readAt={readAt}
          refreshFailed={error !== null}
          onChanged={readAgain}
          onLeave={leave}
        />
      ) : opening && !typed ? (
        <p className="loading" role="status">
          {t('follow.showing')}
        </p>
      ) : (
        <>
          <p className="lead">{t('follow.lead')}</p>
          {error !== null &&
            (isMissing(error) ? (
              <Notice tone="bad" title={t('follow.failed')}>
                <p>{t('follow.missing')}</p>
              </Notice>
            ) : (
              <Failure title={t('follow.unread')} error={error} onRetry={readAgain} />
            ))}
          <FollowForm busy={opening} onSubmit={follow} />
        </>
      )}
    </div>
  );
};
