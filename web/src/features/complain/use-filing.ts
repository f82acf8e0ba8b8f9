import { useRef, useState } from 'react';
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

/** The draft was open in two windows, was filed from the other one and has been changed in this one. */
const filedElsewhere = (cause: ApiProblem) =>
  new ApiProblem(
    {
      status: cause.status,
      code: 'client.filed-elsewhere',
      text: {
        zh: '这份草稿已经在另一个窗口提交过，内容和现在的不同。要补充那一件，请用它的编号和查询码查询进度；如果这是另一件事，再点一次“提交”。',
        en: 'This draft was filed from another window already, with other content. To add to that one, follow it with its number and query code; if this is another matter, send once more.',
      },
    },
    { cause },
  );

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
  const { draft, change, awaitAnswer, discard } = desk;

  const fail = (cause: unknown): void => {
    if (isRefusal(cause)) awaitAnswer(null);
    const problem = cause instanceof ApiProblem ? cause : null;
    const isReused = problem?.code === 'idempotency.key-reused';
    if (isReused) change({ key: crypto.randomUUID() });
    setError(isReused ? filedElsewhere(problem) : cause);
    if (problem && problem.errors.length > 0) onRefused(problem);
  };

  const file = async (body: ComplaintSubmissionInput): Promise<void> => {
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
      fail(cause);
    } finally {
      underway.current = false;
      setSending(false);
    }
  };

  return { sending, error, file };
};
