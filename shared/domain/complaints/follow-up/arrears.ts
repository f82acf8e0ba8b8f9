/** A part of a debt with its day; money in fen (cents), so that sums are exact. */
export type Instalment = {
  /** Local date `yyyy-mm-dd`, the last day on which it is in time. */
  due: string;
  amount: number;
  missedAt: string | null;
};

/** Money that is owed to the complainant (拖欠账款), followed until all of it is paid. */
export type Arrears = {
  debt: number;
  paid: number;
  instalments: readonly Instalment[];
};

/** Why a plan cannot be followed, or null: it covers what is still owed, in order of its days, none of them in the past. */
export function faultOfPlan({ debt, paid, instalments }: Arrears, today: string): 'sum' | 'order' | null {
  const planned = instalments.reduce((sum, { amount }) => sum + amount, 0);
  if (planned !== debt - paid) return 'sum';
  const days = [today, ...instalments.map(({ due }) => due)];
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? '')) ? null : 'order';
}

/** Number (from 1) of the first instalment that what was paid since the plan does not cover; null when all are. */
export function nextUnpaid({ debt, paid, instalments }: Arrears): number | null {
  const planned = instalments.reduce((sum, { amount }) => sum + amount, 0);
  let covered = paid - (debt - planned);
  for (const [index, { amount }] of instalments.entries()) {
    covered -= amount;
    if (covered < 0) return index + 1;
  }
  return null;
}
