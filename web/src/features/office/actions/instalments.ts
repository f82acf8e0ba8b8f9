import { faultOfPlan } from '../../../../../shared/domain/complaints/follow-up/arrears.ts';
import { localDate } from '../../../../../shared/domain/complaints/follow-up/follow-commitments.ts';

/** A row of the plan as far as it is filled in; money in fen. */
export type DraftInstalment = { readonly due?: string; readonly amount?: number | null };

/** What is still owed and not planned yet, in fen; negative where the plan comes to more. */
export function missingOf(
  debt: number | null | undefined,
  paid: number | null | undefined,
  instalments: readonly DraftInstalment[],
): number {
  const planned = instalments.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return (debt ?? 0) - (paid ?? 0) - planned;
}

/** What the case would be refused for, as a key of `action.invalid`; `now` in epoch milliseconds. */
export function faultOfDraft(
  debt: number | null | undefined,
  paid: number | null | undefined,
  instalments: readonly DraftInstalment[],
  now: number,
): 'planSum' | 'planOrder' | null {
  const plan = {
    debt: debt ?? 0,
    paid: paid ?? 0,
    instalments: instalments.map(({ due, amount }) => ({
      due: due ?? '',
      amount: amount ?? 0,
      missedAt: null,
    })),
  };
  const fault = faultOfPlan(plan, localDate(new Date(now).toISOString()));
  return fault && (fault === 'sum' ? 'planSum' : 'planOrder');
}

/** The local day after an instant, the first that can be promised; epoch milliseconds. */
export const dayAfter = (now: number): string => localDate(new Date(now + 86_400_000).toISOString());
