import type { ArrearsView } from '../../../../../shared/contracts/followed-views.ts';

/** The payments that a supervisor can find to have come, in the order in which they were recorded. */
export const disputedPayments = (arrears: ArrearsView | null): ArrearsView['payments'] =>
  arrears?.payments.filter(({ state }) => state === 'disputed') ?? [];
