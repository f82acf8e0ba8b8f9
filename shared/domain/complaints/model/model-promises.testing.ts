import type { Model } from './case-model.testing.ts';
import type { ModelPromise } from './model-books.testing.ts';
import { calendarDays, daysUntil, dueAfter } from './model-limits.testing.ts';

export const isKept = ({ fate }: ModelPromise) => fate === 'kept' || fate === 'kept late';

export const isOverdue = (promise: ModelPromise, at: string) => !isKept(promise) && at > promise.dueAt;

export const promised = (model: Model, unit: string, due: string, at: string): Model => {
  const dueAt = dueAfter(at, calendarDays(daysUntil(due, at)));
  return { ...model, promises: [...model.promises, { unit, due, dueAt, fate: 'open' }] };
};

const withFate = (
  model: Model,
  number: number,
  fate: (promise: ModelPromise) => ModelPromise['fate'],
): Model => ({
  ...model,
  promises: model.promises.map((each, index) =>
    index + 1 === number ? { ...each, fate: fate(each) } : each,
  ),
});

export const kept = (model: Model, number: number): Model =>
  withFate(model, number, ({ fate }) => (fate === 'broken' ? 'kept late' : 'kept'));

/** The unit that promised it owes an answer. */
export function broken(model: Model, number: number, at: string): Model {
  const promise = model.promises[number - 1];
  if (promise?.fate !== 'open' || !isOverdue(promise, at)) return model;
  const supervised = new Map([...model.supervised, [model.supervisedEver + 1, promise.unit] as const]);
  return withFate({ ...model, supervised }, number, () => 'broken');
}
