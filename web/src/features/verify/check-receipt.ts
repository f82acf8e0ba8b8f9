import { parseComplaintNumber } from '../../../../shared/domain/identifiers/complaint-number.ts';

/** The three items of a receipt that are verified. */
export interface ReceiptParts {
  number: string;
  hash: string;
  head: string;
}

/** Brings what was typed or pasted into canonical form: spaces and capitals do not matter. */
export const tidyReceipt = ({ number, hash, head }: ReceiptParts): ReceiptParts => {
  const parsed = parseComplaintNumber(number);
  const digest = (text: string): string => text.replace(/\s/g, '').toLowerCase();
  return { number: parsed.ok ? parsed.number : number.trim(), hash: digest(hash), head: digest(head) };
};

/** Keys of the sentences under `verify`, by item; empty when the receipt can be verified. */
export const checkReceipt = (parts: ReceiptParts): Partial<Record<keyof ReceiptParts, string>> => {
  const { number, hash, head } = tidyReceipt(parts);
  const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
  return {
    ...(parseComplaintNumber(number).ok ? {} : { number: 'numberWrong' }),
    ...(isDigest(hash) ? {} : { hash: 'digestWrong' }),
    ...(isDigest(head) ? {} : { head: 'digestWrong' }),
  };
};
