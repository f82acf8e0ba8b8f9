import type { ArrearsView } from '../../../../../shared/contracts/followed-views.ts';
import type { RequestKind } from './request-kinds.ts';

export type PaymentView = ArrearsView['payments'][number];

/** The payments that a request can be about. */
export const paymentsFor = (
  kind: RequestKind,
  arrears: Pick<ArrearsView, 'payments'> | null,
): readonly PaymentView[] =>
  (arrears?.payments ?? []).filter(({ disputable, state }) =>
    kind === 'confirm-payment' ? state === 'disputed' : kind === 'dispute-payment' && disputable,
  );
