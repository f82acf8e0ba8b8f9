import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDuration, anyStart, at, calendar, calendarData } from './calendar.testing.ts';
import { createWorkCalendar } from './calendar.ts';
import {
  type ClockStart,
  isOnTime,
  type LedgerEntry,
  markAt,
  replayLedger,
  startClock,
  stopClock,
  tickClock,
} from './clock.ts';
import type { Duration } from './duration.ts';

const start = (overrides: Partial<ClockStart> = {}) =>
  startClock(
    {
      kind: 'handle',
      round: 1,
      unit: '330203-urban',
      at: at('2026-03-03 10:00'),
      duration: { amount: 5, unit: 'working-day' },
      policyVersion: 3,
      ...overrides,
    },
    calendar,
  );
const limit = (amount: number, unit: Duration['unit']) => start({ duration: { amount, unit } });
const plus = (iso: string, ms: number) => new Date(Date.parse(iso) + ms).toISOString();

describe('a clock that starts', () => {
  it('has its start in the ledger, with unit, policy and calendar version', () => {
    expect(start()).toEqual({
      clockId: 'handle#1',
      kind: 'handle',
      round: 1,
      unit: '330203-urban',
      ledger: [
        {
          kind: 'start',
          at: at('2026-03-03 10:00'),
          duration: { amount: 5, unit: 'working-day' },
          policyVersion: 3,
          calendarVersion: 7,
          unit: '330203-urban',
        },
      ],
      status: 'running',
      originalDueAt: at('2026-03-10 23:59:59'),
      dueAt: at('2026-03-10 23:59:59'),
      provisional: false,
      yellowAt: at('2026-03-09 15:37:30'),
      mark: 'green',
      nextTickAt: at('2026-03-09 15:37:30'),
    });
  });

  it.each([
    ['a quarter left', 8, 'working-day', '2026-03-11 17:30'],
    ['one working day left, where that is more', 2, 'working-day', '2026-03-04 17:30'],
    ['a quarter left of a single working day', 1, 'working-day', '2026-03-04 15:37:30'],
    ['a quarter left of two working hours', 2, 'working-hour', '2026-03-03 11:30'],
    ['one working day left of eight working hours', 8, 'working-hour', '2026-03-03 10:30'],
    ['a quarter of the working time of calendar days', 15, 'calendar-day', '2026-03-16 10:22:30'],
  ] as const)('turns yellow with %s', (_, amount, unit, local) => {
    expect(limit(amount, unit).yellowAt).toBe(at(local));
  });

  it('is never born yellow', () => {
    fc.assert(
      fc.property(anyStart, anyDuration, (startAt, duration) => {
        const clock = start({ at: startAt, duration });
        expect(clock.mark).toBe('green');
        expect(clock.yellowAt > startAt && clock.yellowAt < clock.dueAt).toBe(true);
      }),
    );
  });
});

describe('marks', () => {
  const clock = start();

  it('turn yellow at the instant and red once past the due time', () => {
    expect(markAt(clock, plus(clock.yellowAt, -1))).toBe('green');
    expect(markAt(clock, clock.yellowAt)).toBe('yellow');
    expect(markAt(clock, clock.dueAt)).toBe('yellow');
    expect(markAt(clock, plus(clock.dueAt, 1))).toBe('red');
  });

  it('tick from change to change and then no more', () => {
    const yellow = tickClock(clock, clock.yellowAt);
    expect(yellow).toMatchObject({ mark: 'yellow', nextTickAt: plus(clock.dueAt, 1) });
    const red = tickClock(yellow, yellow.nextTickAt ?? '');
    expect(red).toMatchObject({ mark: 'red', nextTickAt: null });
  });

  it('turn red at once when nobody ticked for days', () => {
    expect(tickClock(clock, at('2026-05-01 00:00'))).toMatchObject({ mark: 'red', nextTickAt: null });
  });

  it('tick to the same clock when nothing changes, and always when ticked twice', () => {
    expect(tickClock(clock, plus(clock.yellowAt, -1))).toBe(clock);
    fc.assert(
      fc.property(anyStart, anyDuration, anyStart, (startAt, duration, now) => {
        const ticked = tickClock(start({ at: startAt, duration }), now);
        expect(tickClock(ticked, now)).toBe(ticked);
        expect(ticked.nextTickAt === null || ticked.nextTickAt > now).toBe(true);
      }),
    );
  });
});

describe('a clock that stops', () => {
  const clock = start();

  it('keeps the mark of that moment and ticks no more', () => {
    const stopped = stopClock(clock, clock.yellowAt, calendar);
    expect(stopped).toMatchObject({ status: 'stopped', mark: 'yellow', nextTickAt: null });
    expect(stopped.ledger.at(-1)).toEqual({ kind: 'stop', at: clock.yellowAt });
    expect(markAt(stopped, at('2027-01-01 00:00'))).toBe('yellow');
    expect(tickClock(stopped, at('2027-01-01 00:00'))).toBe(stopped);
  });

  it('is overdue when it is stopped late though nobody ticked it', () => {
    expect(stopClock(clock, plus(clock.dueAt, 1), calendar).mark).toBe('red');
  });

  it('stays as it is when stopped again', () => {
    const stopped = stopClock(clock, at('2026-03-04 10:00'), calendar);
    expect(stopClock(stopped, at('2026-03-30 10:00'), calendar)).toBe(stopped);
  });

  it('takes a stop stamped before the start as one at the start', () => {
    const stopped = stopClock(clock, at('2026-03-03 09:59:59.990'), calendar);
    expect(stopped.ledger.at(-1)?.at).toBe(at('2026-03-03 10:00'));
    expect(replayLedger(stopped.ledger, calendar).status).toBe('stopped');
  });

  it('was on time up to the due time and not a moment longer', () => {
    expect(isOnTime(stopClock(clock, clock.dueAt, calendar))).toEqual({ original: true, extended: true });
    expect(isOnTime(stopClock(clock, plus(clock.dueAt, 1), calendar))).toEqual({
      original: false,
      extended: false,
    });
    expect(() => isOnTime(clock)).toThrow(expect.objectContaining({ code: 'clock.still-running' }));
  });
});

describe('replaying a ledger', () => {
  const [begin] = start().ledger as [LedgerEntry];
  const stop: LedgerEntry = { kind: 'stop', at: at('2026-03-04 10:00') };

  it('gives what is stored, whatever happened', () => {
    fc.assert(
      fc.property(
        anyStart,
        anyDuration,
        fc.array(anyStart, { maxLength: 3 }),
        fc.boolean(),
        (at, duration, ticks, stops) => {
          let clock = start({ at, duration });
          for (const now of ticks) clock = tickClock(clock, now);
          if (stops) clock = stopClock(clock, ticks[0] ?? at, calendar);
          expect(clock).toMatchObject(replayLedger(clock.ledger, calendar));
        },
      ),
    );
  });

  it.each([
    ['nothing', []],
    ['no start', [stop]],
    ['two starts', [begin, begin]],
    ['a start after the stop', [begin, stop, begin]],
    ['two stops', [begin, stop, stop]],
    ['a stop before the start', [begin, { kind: 'stop', at: at('2026-03-02 10:00') }]],
  ] as [string, LedgerEntry[]][])('refuses a ledger with %s', (_, ledger) => {
    expect(() => replayLedger(ledger, calendar)).toThrow(
      expect.objectContaining({ code: 'clock.ledger-invalid' }),
    );
  });

  it('refuses another version of the calendar than the ledger names', () => {
    const other = createWorkCalendar({ ...calendarData, version: 8 });
    expect(() => replayLedger([begin], other)).toThrow(
      expect.objectContaining({ code: 'clock.calendar-version', details: { named: 7, given: 8 } }),
    );
  });
});
