import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, calendar } from './calendar.testing.ts';
import { calendarOf, extend, lifeOf, startedClock, transfer, withEntries } from './clock.testing.ts';
import { calendarVersionOf, isOnTime, tickClock } from './clock.ts';
import { grantedDue } from './granted-due.ts';
import { randomLedger } from './ledger.testing.ts';
import { replayLedger } from './ledger.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { readLedger } from './read-ledger.ts';

const LIVES = 4000;
const seeds = Array.from({ length: LIVES }, (_, seed) => seed);

describe('a ledger that grows', () => {
  it('comes to what is stored, whatever was appended, at every step', () => {
    for (const seed of seeds) {
      const ledger = randomLedger(seed, [7, 8]);
      const life = lifeOf(ledger);
      expect(life.at(-1)?.ledger).toEqual(ledger);
      for (const clock of life) {
        expect(clock).toMatchObject(replayLedger(clock.ledger, calendarOf(calendarVersionOf(clock))));
      }
    }
  });

  it('is due at the same time after a hand-over, a tick, a stop or a reopening', () => {
    for (const seed of seeds) {
      const life = lifeOf(randomLedger(seed, [7, 8]));
      for (const [index, clock] of life.entries()) {
        const before = life[index - 1];
        const { kind } = clock.ledger.at(-1) ?? {};
        const moves =
          kind === 'stop' ? before?.status === 'paused' : kind !== 'transfer' && kind !== 'reopen';
        if (before && !moves) expect(clock).toMatchObject({ dueAt: before.dueAt, yellowAt: before.yellowAt });
        const ticked = tickClock(clock, clock.dueAt);
        expect(ticked).toMatchObject({ dueAt: clock.dueAt, originalDueAt: clock.originalDueAt });
        expect(tickClock(ticked, clock.dueAt)).toBe(ticked);
      }
    }
  });

  it('keeps its original due time when it is extended, and is due no earlier', () => {
    for (const seed of seeds) {
      const life = lifeOf(randomLedger(seed, [7, 8]));
      for (const [index, clock] of life.entries()) {
        const before = life[index - 1];
        if (!before || clock.ledger.at(-1)?.kind !== 'extend') continue;
        expect(clock.originalDueAt).toBe(before.originalDueAt);
        // Once a pause began too late, it is measured in the unit of the last extension: hours may come to less than days.
        const { late } = grantedDue(readLedger(before.ledger), calendarOf(calendarVersionOf(before)));
        if (late.length === 0) expect(clock.dueAt >= before.dueAt).toBe(true);
      }
    }
  });

  it('was never in time against the original and late against the extended deadline', () => {
    for (const seed of seeds) {
      for (const clock of lifeOf(randomLedger(seed, [7, 8]))) {
        if (clock.status !== 'stopped') continue;
        const { original, extended } = isOnTime(clock);
        expect(extended || !original).toBe(true);
        expect(extended).toBe(clock.mark !== 'red');
      }
    }
  });

  it('comes to the same in whatever order limits, extensions and pauses came to be known', () => {
    const grants = fc.array(
      fc.oneof(
        fc.record({
          amount: fc.integer({ min: 1, max: 9 }),
          unit: fc.constantFrom('working-day', 'calendar-day'),
        }),
        fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constant('working-hour' as const) }),
      ),
      { minLength: 1, maxLength: 4 },
    );
    const places = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.nat(), grants, places, places, (seed, extensions, here, there) => {
        const [start, ...all] = randomLedger(seed, [7]);
        const pauses = all.filter(({ kind }) => kind === 'pause' || kind === 'resume');
        const policy = {
          kind: 'policy' as const,
          policyVersion: 2,
          reason: 'level',
          duration: { amount: 8, unit: 'working-day' as const },
        };
        const others = [
          policy,
          ...extensions.map((duration) => ({ kind: 'extend' as const, duration, approval: 'a' })),
        ];
        const told = (at: readonly number[], backwards: boolean) => {
          const ledger = [start, ...pauses] as [LedgerEntry, ...LedgerEntry[]];
          for (const [index, entry] of (backwards ? others.toReversed() : others).entries()) {
            const place = 1 + ((at[index] ?? 0) % ledger.length);
            ledger.splice(place, 0, { ...entry, at: ledger[place - 1]?.at ?? '' });
          }
          return replayLedger(ledger.filter(legalPauses()), calendar);
        };
        expect(told(here, false)).toEqual(told(there, true));
      }),
      { numRuns: 500 },
    );
  });
});

describe('extensions', () => {
  it('of another unit are counted on from the due time, days first, hours last, whatever was granted first', () => {
    const clock = startedClock({ duration: { amount: 5, unit: 'working-day' } });
    const hours = extend('2026-03-04 10:00', 3, 'working-hour');
    const days = extend('2026-03-04 10:00', 4, 'calendar-day');
    const expected = { dueAt: at('2026-03-17 11:30'), originalDueAt: at('2026-03-10 23:59:59') };
    expect(withEntries(clock, [hours, days])).toMatchObject(expected);
    expect(withEntries(clock, [days, hours])).toMatchObject(expected);
  });

  it.each([
    [0, 'working-day'],
    [-2, 'working-day'],
    [1.5, 'calendar-day'],
  ] as const)('of %d %s are refused, though the sum would be a limit', (amount, unit) => {
    expect(() => withEntries(startedClock(), [extend('2026-03-04 10:00', amount, unit)])).toThrow(
      expect.objectContaining({ code: 'clock.duration-invalid' }),
    );
  });

  it('change nothing about who holds it', () => {
    expect(
      withEntries(startedClock(), [transfer('2026-03-04 10:00', 'water'), extend('2026-03-05 10:00', 3)])
        .unit,
    ).toBe('water');
  });
});

/** Drops what a shuffled ledger may not hold twice in a row. */
function legalPauses() {
  let paused = false;
  return ({ kind }: LedgerEntry) => {
    if (kind !== 'pause' && kind !== 'resume') return true;
    const legal = (kind === 'pause') !== paused;
    if (legal) paused = !paused;
    return legal;
  };
}
