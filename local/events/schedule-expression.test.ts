import { expect, test } from 'vitest';
import { parseSchedule } from './schedule-expression.ts';

test.each([
  ['rate(1 minute)', '2026-03-01T10:00:30Z', '2026-03-01T10:01:30.000Z'],
  ['rate(2 hours)', '2026-03-01T23:00:00Z', '2026-03-02T01:00:00.000Z'],
  ['rate(1 day)', '2026-02-28T10:00:00Z', '2026-03-01T10:00:00.000Z'],
  ['cron(0/15 * * * ? *)', '2026-03-01T10:15:00Z', '2026-03-01T10:30:00.000Z'],
  ['cron(30 18 1 * ? *)', '2026-03-01T18:30:00Z', '2026-04-01T18:30:00.000Z'],
  ['cron(0 9 ? * 2-6 *)', '2026-03-06T09:00:00Z', '2026-03-09T09:00:00.000Z'],
  ['cron(0 0 29 2 ? *)', '2026-03-01T00:00:00Z', '2028-02-29T00:00:00.000Z'],
])('%s after %s is %s', (expression, after, expected) => {
  expect(new Date(parseSchedule(expression)(Date.parse(after)) ?? Number.NaN).toISOString()).toBe(expected);
});

test('has no next time when the year is over', () => {
  expect(parseSchedule('cron(0 0 1 1 ? 2020)')(Date.parse('2026-01-01T00:00:00Z'))).toBeUndefined();
});

test.each([
  'rate(0 minutes)',
  'rate(1 week)',
  'every minute',
  'cron(0 9 ? * MON-FRI *)',
  'cron(61 * * * ? *)',
])('refuses %s', (expression) => {
  expect(() => parseSchedule(expression)).toThrow(expression);
});
