import { expect, test } from 'vitest';
import { dayAfter, faultOfDraft, missingOf } from './instalments.ts';

const NOW = Date.parse('2026-11-22T10:00:00+08:00');
const PLAN = [
  { due: '2026-12-31', amount: 40_000 },
  { due: '2027-01-31', amount: 50_050 },
];

test('says what of the debt is not planned yet, to the fen', () => {
  expect(missingOf(100_050, 10_000, PLAN)).toBe(0);
  expect(missingOf(100_050, null, PLAN)).toBe(10_000);
  expect(missingOf(undefined, undefined, [{ due: '2026-12-31', amount: null }, {}])).toBe(0);
  expect(missingOf(50_000, 0, PLAN)).toBe(-40_050);
});

test.each([
  ['a plan that covers the rest', 100_050, 10_000, PLAN, null],
  ['a plan that covers too little', 100_050, 0, PLAN, 'planSum'],
  ['days out of order', 90_050, 0, PLAN.toReversed(), 'planOrder'],
  ['a day that is today', 100, 0, [{ due: '2026-11-22', amount: 100 }], 'planOrder'],
  ['nothing owed any more', 100, 100, [], null],
  ['nothing filled in', undefined, null, [{}], 'planOrder'],
] as const)('%s', (_, debt, paid, plan, fault) => {
  expect(faultOfDraft(debt, paid, plan, NOW)).toBe(fault);
});

test('the first day that can be promised follows the local day', () => {
  expect(dayAfter(Date.parse('2026-11-22T15:59:00Z'))).toBe('2026-11-23');
  expect(dayAfter(Date.parse('2026-11-22T16:01:00Z'))).toBe('2026-11-24');
});
