import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCalendarData, calendar, calendarData, revised, revisedData } from './calendar.testing.ts';
import { type CalendarData, createWorkCalendar, type WorkCalendar } from './calendar.ts';
import { randomLedger } from './ledger.testing.ts';
import { replayLedger } from './ledger.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { oracleReplay } from './oracle.testing.ts';

const LEDGERS = 100_000;
const STRANGE_CALENDARS = 200;
const TIMEOUT_MS = 120_000;
const SEEDS = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });

type Versions = readonly [[CalendarData, WorkCalendar], ...[CalendarData, WorkCalendar][]];

/** Compares texts, which is quicker than comparing objects a hundred thousand times. */
function answers(seed: number, versions: Versions) {
  const [first, ...others] = versions.map(([data]) => data.version);
  const ledger = randomLedger(seed, [first ?? 0, ...others]);
  const named = ledger.findLast((entry) => entry.kind === 'calendar' || entry.kind === 'start');
  const prepared = versions.find(
    ([data]) => named && 'calendarVersion' in named && data.version === named.calendarVersion,
  );
  if (!prepared) throw new TypeError('a ledger names a calendar');
  const data = Object.fromEntries(versions.map(([each]) => [each.version, each]));
  return {
    ledger,
    clock: line(replayLedger(ledger, prepared[1])),
    oracle: line(oracleReplay(ledger, data)),
  };
}

const line = ({ originalDueAt, dueAt, provisional, yellowAt, status }: ReturnType<typeof oracleReplay>) =>
  `${originalDueAt} ${dueAt} ${provisional} ${yellowAt} ${status}`;

describe('the clock and an independent day-by-day implementation', () => {
  it(
    `agree on ${LEDGERS} ledgers with pauses, extensions, limits, calendars, hand-overs and reopening`,
    () => {
      const kinds = new Map<LedgerEntry['kind'], number>();
      for (let seed = 0; seed < LEDGERS; seed += 1) {
        const { ledger, clock, oracle } = answers(seed, [
          [calendarData, calendar],
          [revisedData, revised],
        ]);
        if (clock !== oracle) expect({ seed, ledger, clock }).toEqual({ seed, ledger, clock: oracle });
        for (const { kind } of ledger) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      expect(kinds.size).toBe(9);
      for (const times of kinds.values()) expect(times).toBeGreaterThan(LEDGERS / 20);
    },
    TIMEOUT_MS,
  );

  it(
    'agree on calendars with random days off, windows and missing years',
    () => {
      fc.assert(
        fc.property(anyCalendarData, anyCalendarData, SEEDS, (before, after, seeds) => {
          const versions: Versions = [
            [before, createWorkCalendar(before)],
            [{ ...after, version: 2 }, createWorkCalendar({ ...after, version: 2 })],
          ];
          for (const seed of seeds) {
            const { clock, oracle } = answers(seed, versions);
            expect(clock).toBe(oracle);
          }
        }),
        { numRuns: STRANGE_CALENDARS },
      );
    },
    TIMEOUT_MS,
  );
});
