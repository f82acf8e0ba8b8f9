import { useCallback, useRef, useState } from 'react';
import type { ComplaintSubmissionInput } from '../../../../shared/contracts/complaint-submission.ts';
import { ApiProblem, isRefusal, offlineProblem } from '../../lib/api-problem.ts';
import { calls } from '../../lib/calls.ts';
import { goTo } from '../../lib/navigation.ts';
import { rememberFiled } from './filed-store.ts';
import { keepReceipt } from './receipt-store.ts';
import type { DraftDesk } from './use-draft.ts';

export interface Filing {
  sending: boolean;
  error: unknown;
  file: (body: ComplaintSubmissionInput) => Promise<void>;
}

/**
 * Sends a complaint under the draft's idempotency key. Where no answer comes, the body stays with the draft and has to
 * be sent again unchanged: the server then files it or returns the first receipt.
 *
 * @param onRefused Told of the server's objections.
 */
export const useFiling = (desk: DraftDesk, onRefused: (problem: ApiProblem) => void): Filing => {
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const underway = useRef(false);
  const { draft, awaitAnswer, discard } = desk;

  const file = useCallback(
    async (body: ComplaintSubmissionInput): Promise<void> => {
      if (underway.current) return;
      if (!navigator.onLine) return setError(offlineProblem());
      underway.current = true;
      setSending(true);
      setError(null);
      try {
        const { submitComplaint } = await calls();
        awaitAnswer(body);
        const submitted = await submitComplaint(body, draft.key);
        const { category, against } = body;
        keepReceipt({ ...submitted, help: against === undefined });
        if (against !== undefined)
          rememberFiled(localStorage, { number: submitted.number, category, against, at: Date.now() });
        discard();
        goTo('/complain/done');
      } catch (cause) {
        if (isRefusal(cause)) awaitAnswer(null);
        setError(cause);
        if (cause instanceof ApiProblem && cause.errors.length > 0) onRefused(cause);
      } finally {
        underway.current = false;
        setSending(false);
      }
    },
    [draft.key, awaitAnswer, discard, onRefused],
  );

  return { sending, error, file };
};
