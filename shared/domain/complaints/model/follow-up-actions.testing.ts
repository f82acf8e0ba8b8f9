import type { Person } from '../actor.ts';
import { LEAD_UNIT } from '../complaints.testing.ts';
import type { Throw } from './case-dice.testing.ts';
import { type Model, SUPERVISION } from './case-model.testing.ts';
import { inDispute, owedOf, paidOf } from './model-debts.testing.ts';
import { localDayOf } from './model-limits.testing.ts';

type Plan = { debt: number; paid: number; instalments: readonly { due: string; amount: number }[] };

/** What somebody tries with a debt or a promise. */
export type FollowUp =
  | { kind: 'plan'; plan: Plan; actor: Person }
  | { kind: 'pay'; amount: number; actor: Person }
  | { kind: 'dispute' | 'confirm'; payment: number }
  | { kind: 'count-payment'; payment: number; actor: Person }
  | { kind: 'promise'; due: string; actor: Person }
  | { kind: 'keep'; commitment: number; actor: Person };

const DAY = 24 * 3_600_000;
const dayAfter = (at: string, days: number) =>
  localDayOf(new Date(Date.parse(at) + days * DAY).toISOString());

/** What the dice make of what is owed and was promised. */
export function followUpOf(
  dice: Throw & { kind: FollowUp['kind'] },
  model: Model,
  at: string,
  actorOf: (unit: string) => Person,
): FollowUp {
  const { choice, long } = dice;
  const actor = actorOf(model.lead || LEAD_UNIT);
  switch (dice.kind) {
    case 'plan':
      return { kind: 'plan', plan: planOf(dice, model, at), actor };
    case 'pay': {
      const owed = model.debt ? owedOf(model.debt) : 0;
      const amounts = [100, 100, 50, 50, owed, owed + 1].filter((amount) => amount > 0);
      return { kind: 'pay', amount: amounts[choice % amounts.length] ?? 100, actor };
    }
    case 'dispute':
    case 'confirm':
    case 'count-payment': {
      const { kind } = dice;
      const all = model.debt?.payments ?? [];
      const fitting = all.filter(({ word }) => word === (kind === 'dispute' ? 'stated' : 'disputed'));
      const named = !long && fitting.length > 0 ? fitting : all;
      const payment = named[choice % named.length]?.number ?? 1;
      return kind === 'count-payment' ? { kind, payment, actor: actorOf(SUPERVISION) } : { kind, payment };
    }
    case 'promise':
      return { kind: 'promise', due: dayAfter(at, choice % 9), actor };
    case 'keep':
      return { kind: 'keep', commitment: 1 + (choice % (model.promises.length + 1)), actor };
  }
}

/** After the end of a case its debt is followed: time goes by, and money comes or does not. */
export function followOn(
  dice: Throw,
  model: Model,
  at: string,
  actorOf: (unit: string) => Person,
): FollowUp | { kind: 'tick'; choice: number } | null {
  const { choice } = dice;
  if (model.end !== 'archived' || model.debt === null) return null;
  const kind = (['tick', 'tick', 'pay', 'dispute', 'count-payment'] as const)[choice % 5] ?? 'tick';
  return kind === 'tick' ? { kind, choice } : followUpOf({ ...dice, kind }, model, at, actorOf);
}

/** Whether there is something to do of this kind: else whoever throws goes on with the case, more often than not. */
export function fits(
  { kind, choice }: Throw & { kind: FollowUp['kind'] },
  { track, stage, debt, promises }: Model,
): boolean {
  if (choice % 10 === 0) return true;
  if (kind === 'promise') return stage === 'handle' || stage === 'review' || stage === 'reply';
  if (kind === 'keep') return promises.length > 0;
  if (kind === 'plan') return track === 'arrears' && (stage === 'handle' || stage === 'reply');
  if (kind === 'confirm' || kind === 'count-payment') return inDispute(debt).length > 0;
  return debt !== null;
}

/** Up to three instalments; now and then they are not what is owed, or one is due today. */
export function planOf({ choice, long, stale }: Throw, { debt }: Model, at: string): Plan {
  const known = debt ? paidOf(debt) : 0;
  const stated = [known, known, known + 50, Math.max(0, known - 50)][choice % 4] ?? known;
  const gap = stale ? 0 : 1 + (choice % 25);
  const instalments = Array.from({ length: 1 + (choice % 3) }, (_, index) => ({
    due: dayAfter(at, gap * (index + 1)),
    amount: 100,
  }));
  return { debt: stated + 100 * instalments.length + (long ? 1 : 0), paid: stated, instalments };
}
