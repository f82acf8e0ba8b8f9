import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCalendarData, anyDuration, anyStart, calendar, calendarData } from './calendar.testing.ts';
import { type CalendarData, createWorkCalendar } from './calendar.ts';
import { replayLedger, startClock, stopClock } from './clock.ts';
import type { Duration } from './duration.ts';
import { oracleDue } from './oracle.testing.ts';

const LEDGERS = 100_000;
const STRANGE_CALENDARS = 400;
const TIMEOUT_MS = 120_000;

function answers(at: string, duration: Duration, data: CalendarData, prepared = createWorkCalendar(data)) {
  const running = startClock(
    { kind: 'reply', round: 1, unit: 'u', at, duration, policyVersion: 1 },
    prepared,
  );
  const { originalDueAt, dueAt, provisional, yellowAt, status } = replayLedger(
    stopClock(running, running.yellowAt, prepared).ledger,
    prepared,
  );
  const oracle = oracleDue(Date.parse(at), duration, data);
  const oracleDueAt = new Date(oracle.dueMs).toISOString();
  return {
    clock: [originalDueAt, dueAt, provisional, yellowAt, status].join(' '),
    oracle: [
      oracleDueAt,
      oracleDueAt,
      oracle.provisional,
      new Date(oracle.yellowMs).toISOString(),
      'stopped',
    ].join(' '),
  };
}

describe('the clock and an independent day-by-day implementation', () => {
  it(
    `agree on ${LEDGERS} ledgers over the calendar of 2025 and 2026 and the years around it`,
    () => {
      fc.assert(
        fc.property(anyStart, anyDuration, (at, duration) => {
          const { clock, oracle } = answers(at, duration, calendarData, calendar);
          return clock === oracle;
        }),
        { numRuns: LEDGERS },
      );
    },
    TIMEOUT_MS,
  );

  it(
    'agree on calendars with random days off, windows and missing years',
    () => {
      fc.assert(
        fc.property(
          anyCalendarData,
          fc.array(fc.tuple(anyStart, anyDuration), { minLength: 20 }),
          (data, cases) => {
            const prepared = createWorkCalendar(data);
            for (const [at, duration] of cases) {
              const { clock, oracle } = answers(at, duration, data, prepared);
              expect(clock).toBe(oracle);
            }
          },
        ),
        { numRuns: STRANGE_CALENDARS },
      );
    },
    TIMEOUT_MS,
  );
});
