import type { ComplaintSubmitted } from '../../../../shared/contracts/complaint-submission.ts';

const STORAGE_KEY = 'suda.receipt';

/** Keeps the answer of filing, query code and all, for this window only. */
export const keepReceipt = (submitted: ComplaintSubmitted): void =>
  sessionStorage.setItem(STORAGE_KEY, JSON.stringify(submitted));

/** The receipt of what was filed in this window, if any. */
export const readReceipt = (): ComplaintSubmitted | null => {
  const text = sessionStorage.getItem(STORAGE_KEY);
  return text === null ? null : JSON.parse(text);
};
