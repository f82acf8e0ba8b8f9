import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendar } from '../clocks/calendar.testing.ts';
import { contextAt, MONDAY } from '../complaints/complaints.testing.ts';
import { anyLife, walk } from '../complaints/model/case-walk.testing.ts';
import { until } from './ladder.testing.ts';
import { heightOf } from './ladder.ts';
import { nextRungOf } from './next-rung.ts';

const { ladder } = contextAt(MONDAY);
const A_QUARTER = 90 * 86_400_000;

it('whatever happens to a case, each clock comes to each rung once and only upwards', () => {
  let climbed = 0;
  fc.assert(
    fc.property(anyLife, (life) => {
      const lived = walk(life);
      const last = lived.changes.at(-1)?.event.at ?? MONDAY;
      const { file } = until(lived, new Date(Date.parse(last) + A_QUARTER).toISOString());
      const { rungs, supervisions } = file.complaint.procedure;
      for (const raised of Map.groupBy(rungs, ({ clockId }) => clockId).values()) {
        const heights = raised.map(({ rung }) => heightOf(rung));
        expect(heights).toEqual([...new Set(heights)].toSorted((a, b) => a - b));
        climbed += heights.length;
      }
      const tasks = file.tasks.filter(({ stage }) => stage === 'supervise');
      expect(tasks.map(({ round }) => round)).toEqual(tasks.map((_, index) => index + 1));
      expect(supervisions).toBe(tasks.length);
      // The others answer for a disputed payment or a broken promise.
      expect(tasks.filter(({ supervision }) => supervision !== null)).toHaveLength(rungs.length);
    }),
    { numRuns: 150 },
  );
  expect(climbed).toBeGreaterThan(100);
});

it('whatever happens to a case, each overdue clock waits for its next rung', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, ({ file: { clocks, complaint } }) => {
        for (const clock of clocks)
          if (clock.mark === 'red')
            expect(clock.nextTickAt).toBe(nextRungOf(clock, complaint, { ladder, calendar })?.at ?? null);
      });
    }),
    { numRuns: 150 },
  );
});
