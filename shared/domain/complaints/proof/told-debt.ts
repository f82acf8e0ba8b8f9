import type { CaseEvent } from '../case-event.ts';
import type { Arrears, Payment } from '../follow-up/arrears.ts';

/** What the events say of a debt, and the last one that says anything of it; the first of the case where none does. */
export type ToldDebt = { arrears: Arrears | null; version: number };

/** The debt as its plans, payments, disputes and missed instalments leave it; sums are those that the events state. */
export function toldDebt(events: readonly CaseEvent[]): ToldDebt {
  let told: ToldDebt = { arrears: null, version: 1 };
  for (const event of events) {
    const arrears = after(told.arrears, event);
    if (arrears !== told.arrears) told = { arrears, version: event.version };
  }
  return told;
}

function after(before: Arrears | null, event: CaseEvent): Arrears | null {
  const { type, at, data } = event;
  if (type === 'arrears-planned') return planned(before, event, data);
  if (before === null) return null;
  switch (type) {
    case 'payment-recorded':
      return {
        ...before,
        debt: data.debt,
        paid: data.paid,
        payments: [...before.payments, recorded(event, data.amount)],
      };
    case 'payment-disputed': {
      const disputed = { at, supervision: data.supervision };
      return { ...before, paid: data.paid, payments: changed(before.payments, data.payment, { disputed }) };
    }
    case 'payment-counted': {
      const counted = { at, by: data.by };
      return { ...before, paid: data.paid, payments: changed(before.payments, data.payment, { counted }) };
    }
    case 'instalment-missed':
      return {
        ...before,
        instalments: before.instalments.map((each, index) =>
          index + 1 === data.instalment ? { ...each, missedAt: at } : each,
        ),
      };
    default:
      return before;
  }
}

/** A plan that states another sum than was known leaves nothing of the payments before but what is in dispute. */
function planned(
  before: Arrears | null,
  event: CaseEvent,
  {
    debt,
    paid,
    instalments,
  }: Pick<Arrears, 'debt' | 'paid'> & { instalments: { due: string; amount: number }[] },
): Arrears {
  const disputed = before?.payments.filter((payment) => payment.disputed && !payment.counted) ?? [];
  const stated = paid > 0 ? [recorded(event, paid)] : [];
  return {
    debt,
    paid,
    payments: before?.paid === paid ? before.payments : [...disputed, ...stated],
    instalments: instalments.map(({ due, amount }) => ({ due, amount, missedAt: null })),
  };
}

const recorded = ({ version, at }: CaseEvent, amount: number): Payment => ({
  version,
  at,
  amount,
  disputed: null,
  counted: null,
});

const changed = (payments: readonly Payment[], version: number, part: Partial<Payment>): Payment[] =>
  payments.map((each) => (each.version === version ? { ...each, ...part } : each));
