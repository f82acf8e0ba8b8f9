import { expect, test } from 'vitest';
import { filtersOf, passes, searchOf } from './filters.ts';

test('filters go into the address and come back', () => {
  const filters = { mark: 'red', stage: 'sign' } as const;
  expect(filtersOf(new URLSearchParams(searchOf(filters)))).toEqual(filters);
});

test('tasks beside the stations are filtered too', () => {
  expect(filtersOf(new URLSearchParams('?stage=approve')).stage).toBe('approve');
});

test('no filter leaves the address clean', () => {
  expect(searchOf({ mark: null, stage: null })).toBe('');
});

test('unknown values count as no filter', () => {
  expect(filtersOf(new URLSearchParams('?mark=purple&stage=lunch'))).toEqual({ mark: null, stage: null });
});

test.each([
  [{ mark: null, stage: null }, true],
  [{ mark: 'red', stage: null }, true],
  [{ mark: 'green', stage: null }, false],
  [{ mark: 'red', stage: 'sign' }, true],
  [{ mark: 'red', stage: 'visit' }, false],
] as const)('a red task to sign under %j: %s', (filters, shown) => {
  expect(passes({ mark: 'red', stage: 'sign' }, filters)).toBe(shown);
});
