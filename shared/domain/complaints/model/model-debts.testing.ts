import type { Model } from './case-model.testing.ts';
import type { ModelDebt, ModelPayment } from './model-books.testing.ts';
import { calendarDays, daysUntil, dueAfter, localDayOf } from './model-limits.testing.ts';

const sumOf = (items: readonly { amount: number }[]) => items.reduce((sum, { amount }) => sum + amount, 0);

export const inDispute = (debt: ModelDebt | null): readonly ModelPayment[] =>
  debt?.payments.filter(({ word }) => word === 'disputed') ?? [];
export const paidOf = ({ payments }: ModelDebt) => sumOf(payments.filter(({ word }) => word !== 'disputed'));
export const owedOf = (debt: ModelDebt) => debt.total - paidOf(debt);

/** Numbers of the instalments that are not paid: what is still owed are the last of them. */
const unpaidOf = (debt: ModelDebt): number[] =>
  debt.plan.flatMap((_, index) => (owedOf(debt) > sumOf(debt.plan.slice(index + 1)) ? [index + 1] : []));

/** An archived case waits for the first instalment that is not paid and whose day is to come, or was waited for already. */
export function waitingForMoney(model: Model, at: string): Model {
  const { debt, end, followed } = model;
  if (debt === null || end !== 'archived') return { ...model, followed: null };
  const dayOf = (number: number) => debt.plan[number - 1]?.due ?? '';
  const next = unpaidOf(debt).find((number) => number === followed?.number || dayOf(number) > localDayOf(at));
  if (next === undefined) return { ...model, followed: null };
  const dueAt = () => dueAfter(at, calendarDays(daysUntil(dayOf(next), at)));
  return { ...model, followed: next === followed?.number ? followed : { number: next, dueAt: dueAt() } };
}

/** A plan states what was paid until then; what is in dispute stays so. */
export function planned(
  model: Model,
  {
    debt,
    paid,
    instalments,
  }: { debt: number; paid: number; instalments: readonly { due: string; amount: number }[] },
  version: number,
): Model {
  const before = model.debt;
  const stated: ModelPayment = { number: version, amount: paid, word: 'stated', answer: null };
  const payments =
    before && paidOf(before) === paid
      ? before.payments
      : [...inDispute(before), ...(paid > 0 ? [stated] : [])];
  const plan = instalments.map((each) => ({ ...each, missed: false }));
  return { ...model, debt: { total: debt, payments, plan } };
}

export function paid(model: Model, amount: number, version: number, at: string): Model {
  const { debt } = model;
  if (!debt) return model;
  const payment: ModelPayment = { number: version, amount, word: 'stated', answer: null };
  return waitingForMoney({ ...model, debt: { ...debt, payments: [...debt.payments, payment] } }, at);
}

const withPayment = (model: Model, number: number, change: Partial<ModelPayment>, at: string): Model => {
  const { debt } = model;
  if (!debt) return model;
  const payments = debt.payments.map((each) => (each.number === number ? { ...each, ...change } : each));
  return waitingForMoney({ ...model, debt: { ...debt, payments } }, at);
};

/** The complainant did not get it: the unit in charge owes an answer. */
export function disputed(model: Model, number: number, at: string): Model {
  const answer = model.supervisedEver + 1;
  const supervised = new Map([...model.supervised, [answer, model.lead] as const]);
  return withPayment({ ...model, supervised }, number, { word: 'disputed', answer }, at);
}

/** It came after all, and nobody has to answer for it any more. */
export function settled(model: Model, number: number, at: string): Model {
  const payment = model.debt?.payments.find((each) => each.number === number);
  const supervised = new Map([...model.supervised].filter(([ordinal]) => ordinal !== payment?.answer));
  return withPayment({ ...model, supervised }, number, { word: 'settled' }, at);
}

/** Answers that are owed for what is in dispute. */
export const answersInDispute = ({ debt, supervised }: Model): ReadonlyMap<number, string> =>
  new Map([...supervised].filter(([ordinal]) => inDispute(debt).some(({ answer }) => answer === ordinal)));
