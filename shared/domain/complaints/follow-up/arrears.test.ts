import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrears, faultOfPlan, nextUnpaid } from './arrears.ts';

const part = (due: string, amount: number) => ({ due, amount, missedAt: null });
const plan = (paid: number, ...instalments: Arrears['instalments']): Arrears => ({
  debt: 1000,
  paid,
  payments: [],
  instalments,
});

describe('a plan', () => {
  it.each<[string, Arrears, 'sum' | 'order' | null]>([
    ['covers the whole debt', plan(0, part('2026-04-01', 400), part('2026-05-01', 600)), null],
    ['covers what is left after a first payment', plan(300, part('2026-04-01', 700)), null],
    ['covers too little', plan(0, part('2026-04-01', 999)), 'sum'],
    ['covers too much', plan(0, part('2026-04-01', 1001)), 'sum'],
    ['goes back in time', plan(0, part('2026-05-01', 500), part('2026-04-01', 500)), 'order'],
    ['has a day twice', plan(0, part('2026-04-01', 500), part('2026-04-01', 500)), 'order'],
    ['begins today', plan(0, part('2026-03-02', 1000)), 'order'],
  ])('%s', (_, arrears, fault) => {
    expect(faultOfPlan(arrears, '2026-03-02')).toBe(fault);
  });
});

it('knows the next instalment by what was paid since the plan', () => {
  const parts = [part('2026-04-01', 300), part('2026-05-01', 300), part('2026-06-01', 300)];
  const paidBefore = 100;
  const next = (paid: number) => nextUnpaid(plan(paid, ...parts));
  expect([paidBefore, 399, 400, 699, 700, 999, 1000].map(next)).toEqual([1, 1, 2, 2, 3, 3, null]);
});

it('is all paid exactly when the whole debt is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      (amounts, part_) => {
        const debt = amounts.reduce((sum, amount) => sum + amount, 0);
        const paid = part_ % (debt + 1);
        const instalments = amounts.map((amount, index) => part(`2026-04-${10 + index}`, amount));
        expect(nextUnpaid({ debt, paid, instalments }) === null).toBe(paid === debt);
      },
    ),
  );
});
