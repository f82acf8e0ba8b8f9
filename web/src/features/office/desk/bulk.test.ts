import { expect, test } from 'vitest';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { type BulkResult, bulkOutcomesFor, forEachOf, hasChanged, isBulkRow } from './bulk.ts';

test.each([
  [['handler'], ['signed']],
  [['lead'], ['signed']],
  [['dispatcher'], ['dispatched']],
  [['visitor'], []],
] as const)('%j may decide %j at once', (roles, outcomes) => {
  expect(bulkOutcomesFor(roles)).toEqual(outcomes);
});

test('only tasks of that station can be ticked', () => {
  expect(isBulkRow({ stage: 'sign' }, ['signed'])).toBe(true);
  expect(isBulkRow({ stage: 'handle' }, ['signed'])).toBe(false);
  expect(isBulkRow({ stage: 'sign' }, [])).toBe(false);
});

test('goes on after a failure, and says what became of each', async () => {
  const results = new Map<number, BulkResult>();
  const act = async (item: number) => {
    if (item === 2) throw new Error('taken meanwhile');
  };
  await forEachOf([1, 2, 3, 4], act, (item, result) => results.set(item, result));
  expect([...results].toSorted().map(([, { state }]) => state)).toEqual(['done', 'failed', 'done', 'done']);
});

test('never does more at a time than it has lanes', async () => {
  let running = 0;
  let most = 0;
  const act = async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
  };
  await forEachOf([...Array(20).keys()], act, () => undefined, { lanes: 3 });
  expect(most).toBe(3);
});

test('what was not begun when it is stopped stays as it was', async () => {
  const done: number[] = [];
  const act = async (item: number) => void done.push(item);
  await forEachOf([1, 2, 3], act, () => undefined, { lanes: 1, mayGoOn: () => done.length < 2 });
  expect(done).toEqual([1, 2]);
});

test.each([
  ['case.stale-version', true],
  ['client.offline', false],
])('what failed with %s has changed since it was listed: %s', (code, changed) => {
  const error = new ApiProblem({ status: 409, code, text: { zh: '', en: '' } });
  expect(hasChanged({ state: 'failed', error })).toBe(changed);
  expect(hasChanged({ state: 'done' })).toBe(false);
  expect(hasChanged(undefined)).toBe(false);
});
