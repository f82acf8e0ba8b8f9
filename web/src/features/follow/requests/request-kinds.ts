import type { CaseRequest } from '../../../../../shared/contracts/case-requests.ts';

/** What a complainant can do with his case, in the order in which it is offered. */
export const REQUEST_KINDS = [
  'supplement',
  'rate',
  'reconsider',
  'dispute-payment',
  'confirm-payment',
  'add-information',
  'withdraw',
] as const satisfies readonly CaseRequest['request'][];
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What the case waits for: its form is open from the start. */
const AWAITED: readonly RequestKind[] = ['supplement', 'rate'];

/**
 * The form to show: the chosen one, or the one that the case waits for, unless it was put away.
 *
 * @param possible What he may do now.
 */
export const openKind = (
  possible: readonly RequestKind[],
  chosen: RequestKind | null,
  putAway: readonly RequestKind[],
): RequestKind | null => {
  if (chosen !== null && possible.includes(chosen)) return chosen;
  return AWAITED.find((kind) => possible.includes(kind) && !putAway.includes(kind)) ?? null;
};

/** Whether the case waits for him. */
export const isAwaited = (possible: readonly RequestKind[]): boolean =>
  AWAITED.some((kind) => possible.includes(kind));
