import type { CaseRequest } from '../../../../../shared/contracts/case-requests.ts';
import type { PublicCase } from '../../../../../shared/contracts/public-case.ts';
import type { RequestDraft } from './request-draft.ts';
import type { RequestKind } from './request-kinds.ts';

/** Least and most characters of what is written, as the contract has it (case-requests.ts). */
const LEAST = 2;
const MOST = 5000;
const MOST_OF_RATING = 2000;

export type RequestFault = 'missing' | 'tooLong' | 'unrated';
export type RequestFaults = Partial<Record<'text' | 'satisfaction' | 'payment', RequestFault>>;

/** What pasting brings along and nobody sees; the contract takes none of it. */
const INVISIBLE = /[^\P{Cc}\n\r\t]|\p{Cs}/gu;

const written = ({ text }: RequestDraft): string => text.replace(INVISIBLE, '').trim();

/** The most characters that may be written. */
export const mostOf = (kind: RequestKind): number => (kind === 'rate' ? MOST_OF_RATING : MOST);

/** Requests that are about one of the payments that were recorded. */
export const isAboutPayment = (kind: RequestKind): boolean =>
  kind === 'dispute-payment' || kind === 'confirm-payment';

/** Whether there is anything to write. */
export const takesText = (kind: RequestKind): boolean => kind !== 'confirm-payment';

/** Whether something has to be written: with a rating only where he is not satisfied. */
export const needsText = (kind: RequestKind, { satisfaction }: RequestDraft): boolean =>
  takesText(kind) && (kind !== 'rate' || satisfaction === 'dissatisfied');

/** What is wrong with what was written, field by field. */
export const faultsOf = (kind: RequestKind, draft: RequestDraft): RequestFaults => {
  const { length } = written(draft);
  return {
    ...(kind === 'rate' && draft.satisfaction === '' && { satisfaction: 'unrated' as const }),
    ...(isAboutPayment(kind) && draft.payment === null && { payment: 'unrated' as const }),
    ...(length > mostOf(kind) && { text: 'tooLong' as const }),
    ...(length < LEAST && needsText(kind, draft) && { text: 'missing' as const }),
  };
};

/**
 * The request that a draft without faults stands for.
 *
 * @param uploads Ids of the files that go with it.
 */
export const requestOf = (
  kind: RequestKind,
  draft: RequestDraft,
  uploads: readonly string[] = [],
): CaseRequest => {
  const text = written(draft);
  switch (kind) {
    case 'supplement':
    case 'add-information':
      return { request: kind, text, ...(uploads.length > 0 && { attachments: [...uploads] }) };
    case 'withdraw':
    case 'reconsider':
      return { request: kind, reason: text };
    case 'dispute-payment':
      return { request: kind, payment: paymentOf(draft), reason: text };
    case 'confirm-payment':
      return { request: kind, payment: paymentOf(draft) };
    case 'rate':
      if (draft.satisfaction === '') throw new TypeError('a rating without a choice');
      return { request: kind, satisfaction: draft.satisfaction, ...(text !== '' && { reason: text }) };
  }
};

const paymentOf = ({ payment }: RequestDraft): number => {
  if (payment === null) throw new TypeError('no payment is chosen');
  return payment;
};

/** Which text says what the request will come to, below `follow.request.<kind>`: only a withdrawal may need somebody's consent. */
export const consequenceKey = (
  kind: RequestKind,
  withdrawal: PublicCase['withdrawal'],
): 'text' | 'textConsent' => (kind === 'withdraw' && withdrawal === 'consent' ? 'textConsent' : 'text');

/** Which text says what happens next, below `follow.request.<kind>`; of the case as it was before. */
export const nextKey = (
  request: CaseRequest,
  { withdrawal, again }: Pick<PublicCase, 'withdrawal' | 'again'>,
): 'next' | 'nextConsent' | 'nextAgain' | 'nextDecision' => {
  if (request.request === 'withdraw' && withdrawal === 'consent') return 'nextConsent';
  if (request.request !== 'rate' || request.satisfaction !== 'dissatisfied') return 'next';
  return again ? 'nextDecision' : 'nextAgain';
};
