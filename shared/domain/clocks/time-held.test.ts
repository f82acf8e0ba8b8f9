import { describe, expect, it } from 'vitest';
import { at, calendar, calendarData } from './calendar.testing.ts';
import { pause, reopen, resume, startedClock, transfer, withEntries } from './clock.testing.ts';
import { stopClock } from './clock.ts';
import { randomLedger } from './ledger.testing.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { workedBetween } from './oracle-walk.testing.ts';
import { timeHeld } from './time-held.ts';

const HOUR = 3_600_000;
const NOW = '2028-03-01T00:00:00.000Z';
const sum = (ledger: readonly LedgerEntry[]) =>
  timeHeld(ledger, calendar, NOW).reduce((total, { workedMs }) => total + workedMs, 0);

describe('time held', () => {
  it('is charged to the unit that had the clock, not while it stood still or after it stopped', () => {
    const clock = withEntries(startedClock(), [
      transfer('2026-03-03 11:00', 'water'),
      pause('2026-03-03 15:30'),
      transfer('2026-03-03 16:00', 'power'),
      resume('2026-03-04 08:30'),
    ]);
    const stopped = stopClock(clock, at('2026-03-04 10:00'), calendar);
    const reopened = withEntries(stopped, [reopen('2026-03-05 16:30')]);
    expect(timeHeld(reopened.ledger, calendar, at('2026-03-06 09:00'))).toEqual([
      { unit: 'urban', workedMs: HOUR },
      { unit: 'water', workedMs: 3 * HOUR },
      { unit: 'power', workedMs: 3 * HOUR },
    ]);
  });

  it('is never negative for a clock asked about before its last entry', () => {
    expect(timeHeld(startedClock().ledger, calendar, at('2026-03-01 10:00'))).toEqual([
      { unit: 'urban', workedMs: 0 },
    ]);
  });

  it('adds up to the running time, whatever the hand-overs', () => {
    for (let seed = 0; seed < 2000; seed += 1) {
      const ledger = randomLedger(seed, [7]);
      expect(sum(ledger)).toBe(sum(ledger.filter(({ kind }) => kind !== 'transfer')));
    }
  });

  it('is the working time between what lets the clock run and what stops it, walked window by window', () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const ledger = randomLedger(seed, [7]);
      let running = 0;
      for (const [index, entry] of ledger.entries()) {
        const stands = ledger
          .slice(0, index + 1)
          .findLast(({ kind }) => ['start', 'pause', 'resume', 'stop', 'reopen'].includes(kind));
        if (stands?.kind === 'pause' || stands?.kind === 'stop') continue;
        const until = ledger[index + 1]?.at ?? NOW;
        running += workedBetween(Date.parse(entry.at), Date.parse(until), [], calendarData);
      }
      expect(sum(ledger)).toBe(running);
    }
  });
});
