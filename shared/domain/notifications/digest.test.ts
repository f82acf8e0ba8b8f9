import { expect, it } from 'vitest';
import { digestOf } from './digest.ts';

const task = (number: string, rest: Partial<Parameters<typeof digestOf>[0][number]> = {}) => ({
  number,
  stage: 'handle',
  dueAt: '2026-03-09T15:59:59.000Z',
  mark: 'green' as const,
  urgent: false,
  ...rest,
});

it('counts the open tasks by their marks', () => {
  const tasks = [
    task('1'),
    task('2', { mark: 'yellow' }),
    task('3', { mark: 'red' }),
    task('4', { mark: 'red' }),
  ];
  expect(digestOf(tasks)).toMatchObject({ open: 4, yellow: 1, red: 2 });
});

it('names the five most pressing: urgent ones first, then the next due', () => {
  const days = ['06', '03', '05', '04', '07', '02'];
  const tasks = days.map((day) => task(day, { dueAt: `2026-03-${day}T15:59:59.000Z` }));
  const named = digestOf([...tasks, task('urgent', { urgent: true })])?.mostUrgent.map(
    ({ number }) => number,
  );
  expect(named).toEqual(['urgent', '02', '03', '04', '05']);
});

it('says nothing where nothing is open', () => expect(digestOf([])).toBeNull());
