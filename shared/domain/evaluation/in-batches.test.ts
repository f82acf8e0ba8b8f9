import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inBatches } from './in-batches.ts';

const day = (reached: number, satisfied: number) => ({
  ...{ archived: reached + 1, effective: satisfied + 1, reached, satisfied },
});

it('publishes nothing before five cases were rated', () => {
  expect(inBatches([])).toEqual({});
  expect(inBatches([day(4, 3), day(0, 0)])).toEqual({});
});

it('publishes whole days, and keeps those back that would stand alone', () => {
  const first = { archived: 7, effective: 5, reached: 5, satisfied: 3 };
  expect(inBatches([day(3, 2), day(2, 1)])).toEqual(first);
  expect(inBatches([day(3, 2), day(2, 1), day(4, 0)])).toEqual(first);
  expect(inBatches([day(3, 2), day(2, 1), day(4, 0), day(1, 1)])).toMatchObject({
    reached: 10,
    satisfied: 4,
  });
});

it('never shows a difference of fewer than five rated cases from one day to the next', () => {
  const anyDay = fc.nat(9).chain((reached) => fc.nat(reached).map((satisfied) => day(reached, satisfied)));
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 31 }), (days) => {
      const shown = days.map((_, index) => inBatches(days.slice(0, index + 1)).reached ?? 0);
      for (const [index, reached] of shown.entries()) {
        const more = reached - (shown[index - 1] ?? 0);
        expect(more === 0 || more >= 5).toBe(true);
      }
    }),
  );
});
