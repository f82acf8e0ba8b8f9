import type { Person } from '../actor.ts';
import { isKeptOut, type Model } from './case-model.testing.ts';
import type { FollowUp } from './follow-up-actions.testing.ts';
import { inDispute, owedOf, paidOf } from './model-debts.testing.ts';
import { localDayOf } from './model-limits.testing.ts';
import { isKept } from './model-promises.testing.ts';
import { has, holdsUp, type Reasons, those } from './reasons-of-people.testing.ts';
import { againstOwnCase } from './reasons-of-supervision.testing.ts';

/** Whoever handles in the unit in charge keeps its books. */
function againstKeeper(model: Model, { organisation, ...actor }: Person) {
  const own = model.takers.includes(organisation) ? (['supervisor'] as const) : [];
  const keeps = has({ organisation, ...actor }, ['handler', 'lead', ...own]);
  return (organisation !== model.lead || !keeps || isKeptOut(model, organisation)) && 'task.not-yours';
}

/** Why nobody can do this with a debt or a promise now. */
export function againstFollowUp(model: Model, action: FollowUp, at: string): Reasons {
  switch (action.kind) {
    case 'plan':
      return againstPlanning(model, action, at);
    case 'pay':
      return those(
        model.debt === null && 'arrears.not-now',
        againstKeeper(model, action.actor),
        model.debt !== null && action.amount > owedOf(model.debt) && 'arrears.sum',
      );
    case 'dispute': {
      const payment = model.debt?.payments.find(({ number }) => number === action.payment);
      const followed = model.end === null || model.end === 'archived';
      return those((payment?.word !== 'stated' || !followed) && 'payment.not-disputable');
    }
    case 'confirm':
    case 'count-payment':
      return those(
        action.kind === 'count-payment' && againstOwnCase(model, action.actor),
        !inDispute(model.debt).some(({ number }) => number === action.payment) && 'payment.not-disputed',
      );
    case 'promise':
      return those(
        againstKeeper(model, action.actor),
        !(model.waits && ['handle', 'review', 'reply'].includes(model.stage ?? '')) && 'commitment.not-now',
        holdsUp(model) && 'task.approval-pending',
        action.due <= localDayOf(at) && 'commitment.past-day',
      );
    case 'keep': {
      const promise = model.promises[action.commitment - 1];
      return those(againstKeeper(model, action.actor), (!promise || isKept(promise)) && 'commitment.unknown');
    }
  }
}

/** It covers what is still owed, day after day from tomorrow on; what is in dispute it cannot call paid. */
function againstPlanning(model: Model, { plan, actor }: FollowUp & { kind: 'plan' }, at: string): Reasons {
  const { debt } = model;
  const days = [localDayOf(at), ...plan.instalments.map(({ due }) => due)];
  const told = plan.instalments.reduce((sum, { amount }) => sum + amount, plan.paid);
  return those(
    model.track !== 'arrears' && 'arrears.not-of-arrears',
    againstKeeper(model, actor),
    holdsUp(model) && 'task.approval-pending',
    !(model.end === null && (model.stage === 'handle' || model.stage === 'reply')) && 'arrears.not-now',
    debt && inDispute(debt).length > 0 && plan.paid > paidOf(debt) && 'arrears.disputed',
    told !== plan.debt && 'arrears.sum',
    days.toSorted().join() !== [...new Set(days)].join() && 'arrears.order',
  );
}
