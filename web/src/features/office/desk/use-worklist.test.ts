import { expect, test } from 'vitest';
import { chunksOf, refreshInterval, rowsOf } from './use-worklist.ts';

const row = (taskId: string) => ({
  taskId,
  number: `TS-${taskId}`,
  version: 2,
  title: 'A complaint',
  category: 'other',
  categoryName: { zh: '其他', en: 'Other' },
  stage: 'sign' as const,
  round: 1,
  urgent: false,
  openedAt: '2026-11-20T01:00:00.000Z',
  dueAt: '2026-11-23T15:59:59.000Z',
  yellowAt: '2026-11-22T15:59:59.000Z',
  mark: 'green' as const,
  provisional: false,
  asked: null,
});

test('a task that moved between two pages is shown once', () => {
  const pages = [
    { unit: 'u', rows: [row('a'), row('b')], cursor: 'next' },
    { unit: 'u', rows: [row('b'), row('c')], cursor: null },
  ];
  expect(rowsOf({ pages, pageParams: ['', 'next'] }).map(({ taskId }) => taskId)).toEqual(['a', 'b', 'c']);
});

test('one page is read every five seconds, two hundred at most once a minute', () => {
  expect([1, 4, 200].map(refreshInterval)).toEqual([5000, 20_000, 60_000]);
});

test('a list falls into stretches, the last one shorter', () => {
  expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([
    { start: 1, items: [1, 2] },
    { start: 3, items: [3, 4] },
    { start: 5, items: [5] },
  ]);
  expect(chunksOf([], 2)).toEqual([]);
});
