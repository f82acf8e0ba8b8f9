/** A part of a debt with its day; money in fen (cents), so that sums are exact. */
export type Instalment = {
  /** Local date `yyyy-mm-dd`, the last day on which it is in time. */
  due: string;
  amount: number;
  missedAt: string | null;
};

/** A payment as it was recorded; the complainant may say that it did not come (对还款有异议). */
export type Payment = {
  /** Version of the case with the event that recorded it: its name within the case. */
  version: number;
  at: string;
  amount: number;
  /** Since when the complainant disputes it, and the number of the supervision in which the unit answers for it. */
  disputed: { at: string; supervision: number } | null;
  /** On whose word it counted again: the complainant's own, or a supervisor's finding. Neither is disputed once more. */
  counted: { at: string; by: 'complainant' | 'supervision' } | null;
};

/** A payment that the complainant disputes and nobody has found to have come: it does not count as paid. */
export const isInDispute = ({ disputed, counted }: Payment): boolean => disputed !== null && counted === null;

/** Money that is owed to the complainant (拖欠账款), followed until all of it is paid. */
export type Arrears = {
  debt: number;
  /** Without what is in dispute. */
  paid: number;
  payments: readonly Payment[];
  instalments: readonly Instalment[];
};

/** Why a plan cannot be followed, or null: it covers what is still owed, in order of its days, none of them in the past. */
export function faultOfPlan(
  { debt, paid, instalments }: Omit<Arrears, 'payments'>,
  today: string,
): 'sum' | 'order' | null {
  const planned = instalments.reduce((sum, { amount }) => sum + amount, 0);
  if (planned !== debt - paid) return 'sum';
  const days = [today, ...instalments.map(({ due }) => due)];
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? '')) ? null : 'order';
}

/** Number (from 1) of the first instalment that what was paid since the plan does not cover; null when all are. */
export function nextUnpaid({ debt, paid, instalments }: Omit<Arrears, 'payments'>): number | null {
  const planned = instalments.reduce((sum, { amount }) => sum + amount, 0);
  let covered = paid - (debt - planned);
  for (const [index, { amount }] of instalments.entries()) {
    covered -= amount;
    if (covered < 0) return index + 1;
  }
  return null;
}
