import { useRef, useState } from 'react';
import type { CaseRequest } from '../../../../../shared/contracts/case-requests.ts';
import { isRefusal, offlineProblem } from '../../../lib/api-problem.ts';
import { calls } from '../../../lib/calls.ts';
import type { FollowKeys } from '../session.ts';
import { requestOf } from './check-request.ts';
import {
  emptyRequestDraft,
  forgetRequestDraft,
  keepRequestDraft,
  type RequestDraft,
  readRequestDraft,
} from './request-draft.ts';
import type { RequestKind } from './request-kinds.ts';

interface RequestDesk {
  draft: RequestDraft;
  /** The device refuses to keep what is written. */
  unkept: boolean;
  sending: boolean;
  error: unknown;
  change: (part: Partial<Pick<RequestDraft, 'text' | 'satisfaction'>>) => void;
  /** @param uploads Ids of the files that go with it. */
  send: (uploads: readonly string[]) => Promise<void>;
}

/**
 * Keeps a request as it is written and sends it under its idempotency key. Where no answer comes, what was sent stays as it was
 * and is sent again unchanged: the server then does it, or says that it was done.
 *
 * @param onRefused Told when the server said no: the case may have gone on meanwhile.
 */
export const useRequest = (
  { number, queryCode }: FollowKeys,
  kind: RequestKind,
  { onSent, onRefused }: { onSent: (request: CaseRequest) => void; onRefused: (problem: unknown) => void },
): RequestDesk => {
  const [draft, setDraft] = useState(
    () => readRequestDraft(sessionStorage, number, kind) ?? emptyRequestDraft(crypto.randomUUID()),
  );
  const [unkept, setUnkept] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const underway = useRef(false);

  const keep = (next: RequestDraft): void => {
    setDraft(next);
    setUnkept(!keepRequestDraft(sessionStorage, number, kind, next));
  };

  const send = async (uploads: readonly string[]): Promise<void> => {
    if (underway.current) return;
    if (!navigator.onLine) return setError(offlineProblem());
    underway.current = true;
    setSending(true);
    setError(null);
    const request = draft.unanswered ?? requestOf(kind, draft, uploads);
    try {
      const { requestOnCase } = await calls();
      keep({ ...draft, unanswered: request });
      await requestOnCase({ number, queryCode, request, key: draft.key });
      forgetRequestDraft(sessionStorage, number, kind);
      onSent(request);
    } catch (cause) {
      setError(cause);
      if (!isRefusal(cause)) return;
      keep({ ...draft, unanswered: null });
      onRefused(cause);
    } finally {
      underway.current = false;
      setSending(false);
    }
  };

  return { draft, unkept, sending, error, change: (part) => keep({ ...draft, ...part }), send };
};
