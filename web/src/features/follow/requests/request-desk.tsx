import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './request-desk.css';
import type { CaseRequest } from '../../../../../shared/contracts/case-requests.ts';
import type { PublicCase } from '../../../../../shared/contracts/public-case.ts';
import { Notice } from '../../../components/notice.tsx';
import type { FollowKeys } from '../session.ts';
import { nextKey } from './check-request.ts';
import { paymentsFor } from './payments-of.ts';
import { forgetRequestDraft, strandedDrafts } from './request-draft.ts';
import { RequestForm } from './request-form.tsx';
import { openKind, REQUEST_KINDS, type RequestKind } from './request-kinds.ts';

/** Says that a request has arrived and what happens next; takes the focus, since its form is gone. */
const Arrived = ({ kind, next }: { kind: RequestKind; next: string }) => {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="good" title={t(`follow.request.${kind}.sent`)}>
        <p>{t(`follow.request.${kind}.${next}`)}</p>
      </Notice>
    </div>
  );
};

/** What was written for a step that is over: to be copied before it is let go. */
const Stranded = ({ kind, text, onForget }: { kind: RequestKind; text: string; onForget: () => void }) => {
  const { t } = useTranslation();
  return (
    <Notice tone="warn" title={t('follow.request.strandedTitle', { what: t(`follow.request.${kind}.open`) })}>
      <p>{t('follow.request.strandedText')}</p>
      <blockquote>{text}</blockquote>
      <button type="button" className="button button-quiet" onClick={onForget}>
        {t('follow.request.forget')}
      </button>
    </Notice>
  );
};

interface RequestDeskProps {
  complaint: PublicCase;
  keys: FollowKeys;
  /** Reads the case again. */
  onChanged: () => void;
}

/** What the complainant can do now: one form at a time, the others by their buttons. */
export const RequestDesk = ({ complaint, keys, onChanged }: RequestDeskProps) => {
  const { t } = useTranslation();
  const { number, requests, timeline, withdrawal } = complaint;
  const [chosen, setChosen] = useState<RequestKind | null>(null);
  const [putAway, setPutAway] = useState<readonly RequestKind[]>([]);
  const [arrived, setArrived] = useState<{ kind: RequestKind; next: string } | null>(null);
  const [, setForgotten] = useState(0);
  const open = openKind(requests, chosen, putAway);
  const others = REQUEST_KINDS.filter((kind) => requests.includes(kind) && kind !== open);
  const notes = timeline.map(({ note }) => note);
  const stranded = strandedDrafts(sessionStorage, number, requests, notes);

  const putAside = (kind: RequestKind): void => {
    setChosen(null);
    setPutAway((before) => [...before, kind]);
  };
  const sent = (request: CaseRequest): void => {
    setArrived({ kind: request.request, next: nextKey(request, complaint) });
    putAside(request.request);
    onChanged();
  };

  if (open === null && others.length + stranded.length === 0 && arrived === null) return null;
  return (
    <section className="requests" aria-label={t('follow.request.desk')}>
      {arrived && <Arrived key={`${arrived.kind} ${arrived.next}`} {...arrived} />}
      {stranded.map(({ kind, text }) => (
        <Stranded
          key={kind}
          kind={kind}
          text={text}
          onForget={() => {
            forgetRequestDraft(sessionStorage, number, kind);
            setForgotten((count) => count + 1);
          }}
        />
      ))}
      {open && (
        <RequestForm
          key={open}
          kind={open}
          keys={keys}
          withdrawal={withdrawal}
          payments={paymentsFor(open, complaint.arrears)}
          isChosen={chosen === open}
          onSent={sent}
          onRefused={onChanged}
          onClose={() => putAside(open)}
        />
      )}
      {others.length > 0 && (
        <div className="request-buttons">
          {open === null ? <h3>{t('follow.request.youCan')}</h3> : <p>{t('follow.request.also')}</p>}
          {others.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button button-line"
              onClick={() => {
                setArrived(null);
                setChosen(kind);
              }}
            >
              {t(`follow.request.${kind}.open`)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
};
