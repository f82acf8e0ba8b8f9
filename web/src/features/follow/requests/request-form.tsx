import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './request-form.css';
import type { CaseRequest } from '../../../../../shared/contracts/case-requests.ts';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { evidenceObstacle, refusedFile, uploadIds } from '../../evidence/evidence.ts';
import { useEvidence } from '../../evidence/use-evidence.ts';
import type { FollowKeys } from '../session.ts';
import { consequenceKey, faultsOf, type RequestFaults } from './check-request.ts';
import { FileField } from './file-field.tsx';
import type { PaymentView } from './payments-of.ts';
import { RequestFields } from './request-fields.tsx';
import { requestFilesKey, takesFiles } from './request-files.ts';
import type { RequestKind } from './request-kinds.ts';
import { useRequest } from './use-request.ts';

interface RequestFormProps {
  kind: RequestKind;
  keys: FollowKeys;
  /** What a withdrawal comes to now. */
  withdrawal: 'at-once' | 'consent' | null;
  /** The payments that it can be about. */
  payments: readonly PaymentView[];
  /** Takes the focus when it appears, as it was asked for. */
  isChosen: boolean;
  onSent: (request: CaseRequest) => void;
  onRefused: () => void;
  onClose: () => void;
}

/** The form of one request; a withdrawal is asked about once more. */
export const RequestForm = ({ kind, keys, withdrawal, payments, isChosen, ...told }: RequestFormProps) => {
  const { t } = useTranslation();
  const [faults, setFaults] = useState<RequestFaults>({});
  const [attempted, setAttempted] = useState(false);
  const files = useEvidence(sessionStorage, requestFilesKey(keys.number, kind));
  const { draft, unkept, sending, error, change, send } = useRequest(keys, kind, {
    onSent: told.onSent,
    onRefused: (problem) => {
      const refused = refusedFile(problem, files.evidence);
      if (refused) files.fail(refused.id, problem);
      told.onRefused();
    },
  });
  const [confirming, setConfirming] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = (key: string) => t(`follow.request.${kind}.${key}`);
  const isUnanswered = draft.unanswered !== null;
  const asksTwice = kind === 'withdraw' && !isUnanswered;
  const waits = isUnanswered ? null : evidenceObstacle(files.evidence);
  const consequence = words(consequenceKey(kind, withdrawal));

  useEffect(() => {
    if (isChosen) heading.current?.focus();
  }, [isChosen]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = isUnanswered ? {} : faultsOf(kind, draft);
    setFaults(found);
    setAttempted(true);
    if (found.satisfaction) document.getElementById('satisfaction')?.focus();
    else if (found.payment) document.getElementById('payment')?.focus();
    else if (found.text) document.getElementById('request-text')?.focus();
    else if (asksTwice && !confirming) setConfirming(true);
    else if (waits) document.getElementById('attachments')?.focus();
    else void send(uploadIds(files.evidence));
  };

  return (
    <form className="request" noValidate onSubmit={submit} aria-labelledby="request-title">
      <h3 id="request-title" ref={heading} tabIndex={-1}>
        {words('title')}
      </h3>
      <p>{consequence}</p>
      {kind === 'rate' && <p className="request-unseen">{words('unseen')}</p>}
      {isUnanswered && !sending && (
        <Notice tone="warn" title={t('follow.request.unansweredTitle')}>
          <p>{t('follow.request.unansweredText')}</p>
        </Notice>
      )}
      <fieldset className="request-fields" disabled={isUnanswered || sending || confirming}>
        <RequestFields
          kind={kind}
          draft={draft}
          faults={faults}
          payments={payments}
          change={(part) => {
            setFaults({});
            change(part);
          }}
        />
        {takesFiles(kind) && <FileField desk={files} obstacle={attempted ? waits : null} />}
      </fieldset>
      {error !== null && !sending && <Failure title={t('follow.request.failed')} error={error} />}
      {confirming && (
        <Notice tone="warn" title={words('confirmTitle')}>
          <p>{consequence}</p>
        </Notice>
      )}
      <div className="form-actions">
        <button type="submit" className="button" disabled={sending}>
          {sending
            ? t('follow.request.sending')
            : words(confirming ? 'confirm' : isUnanswered ? 'again' : 'send')}
        </button>
        {!sending && !isUnanswered && (
          <button
            type="button"
            className="button button-line"
            onClick={confirming ? () => setConfirming(false) : told.onClose}
          >
            {confirming ? words('keep') : t('follow.request.later')}
          </button>
        )}
      </div>
      <p className="hint">{t(unkept ? 'follow.request.unkept' : 'follow.request.kept')}</p>
    </form>
  );
};
