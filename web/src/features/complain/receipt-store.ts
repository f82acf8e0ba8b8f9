import type { ComplaintSubmitted } from '../../../../shared/contracts/complaint-submission.ts';

const STORAGE_KEY = 'suda.receipt';

/** The answer of filing, and whether it was help that was asked for. */
export type KeptReceipt = ComplaintSubmitted & { help: boolean };

/** Keeps the answer of filing, query code and all, for this window only. */
export const keepReceipt = (receipt: KeptReceipt): void =>
  sessionStorage.setItem(STORAGE_KEY, JSON.stringify(receipt));

/** The receipt of what was filed in this window, if any. */
export const readReceipt = (): KeptReceipt | null => {
  const text = sessionStorage.getItem(STORAGE_KEY);
  return text === null ? null : JSON.parse(text);
};
