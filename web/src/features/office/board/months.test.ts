import { expect, test } from 'vitest';
import { monthIn, monthOf, recentMonths } from './months.ts';

const lateOnNewYearsEve = Date.parse('2026-12-31T16:30:00.000Z');

test('the month is that of Ningbo, eight hours ahead', () => {
  expect(monthOf(lateOnNewYearsEve)).toBe('2027-01');
});

test('recent months go back over the turn of the year', () => {
  expect(recentMonths(lateOnNewYearsEve).slice(0, 3)).toEqual(['2027-01', '2026-12', '2026-11']);
});

test.each([
  ['?month=2026-02', '2026-02'],
  ['?month=2026-13', '2027-01'],
  ['', '2027-01'],
])('the address %j asks for %s', (search, month) => {
  expect(monthIn(new URLSearchParams(search), lateOnNewYearsEve)).toBe(month);
});
