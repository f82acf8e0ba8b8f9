import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../reference/test-vectors.json' with { type: 'json' };
import { anyCalendarData, anyDuration, anyStart, at, calendar } from './calendar.testing.ts';
import { createWorkCalendar } from './calendar.ts';
import { type Duration, dueFrom } from './duration.ts';
import { oracleWorksOn } from './oracle.testing.ts';

const due = (local: string, amount: number, unit: Duration['unit']) =>
  dueFrom(at(local), { amount, unit }, calendar);

describe('due time in working days', () => {
  it.each(vectors.workdays)(
    '$start and $workingDays working days is $due',
    ({ start, workingDays, due: date }) => {
      expect(due(`${start} 10:00`, workingDays, 'working-day')).toEqual({
        dueAt: at(`${date} 23:59:59`),
        provisional: false,
      });
    },
  );

  it.each(vectors.provisional)(
    '$start and $workingDays working days is provisional',
    ({ start, workingDays }) => {
      expect(due(`${start} 10:00`, workingDays, 'working-day').provisional).toBe(true);
    },
  );

  it('does not depend on the time of the day of the start, in local time', () => {
    expect(due('2026-03-03 00:00', 1, 'working-day').dueAt).toBe(at('2026-03-04 23:59:59'));
    expect(due('2026-03-03 07:59', 1, 'working-day').dueAt).toBe(at('2026-03-04 23:59:59'));
    expect(due('2026-03-03 23:59:59.999', 1, 'working-day').dueAt).toBe(at('2026-03-04 23:59:59'));
  });

  it('counts a make-up workday and skips the holiday that it makes up for', () => {
    expect(due('2026-02-13 10:00', 1, 'working-day').dueAt).toBe(at('2026-02-14 23:59:59'));
    expect(due('2026-02-13 10:00', 2, 'working-day').dueAt).toBe(at('2026-02-24 23:59:59'));
  });

  it('is not provisional on the last workday that the calendar knows', () => {
    expect(due('2026-12-28 10:00', 3, 'working-day')).toEqual({
      dueAt: at('2026-12-31 23:59:59'),
      provisional: false,
    });
    expect(due('2026-12-28 10:00', 4, 'working-day')).toEqual({
      dueAt: at('2027-01-01 23:59:59'),
      provisional: true,
    });
  });
});

describe('due time in calendar days', () => {
  it('counts days off, but ends on a workday', () => {
    expect(due('2026-02-01 10:00', 9, 'calendar-day').dueAt).toBe(at('2026-02-10 23:59:59'));
    expect(due('2026-01-17 10:00', 30, 'calendar-day').dueAt).toBe(at('2026-02-24 23:59:59'));
  });

  it('may end on a make-up Saturday', () => {
    expect(due('2026-02-04 10:00', 10, 'calendar-day').dueAt).toBe(at('2026-02-14 23:59:59'));
  });

  it('is provisional only when the end itself leans on a year without data', () => {
    expect(due('2024-12-20 10:00', 30, 'calendar-day').provisional).toBe(false);
    expect(due('2026-12-20 10:00', 30, 'calendar-day').provisional).toBe(true);
  });
});

describe('due time in working hours', () => {
  it('stands still at lunch', () => {
    expect(due('2026-03-04 11:00', 2, 'working-hour').dueAt).toBe(at('2026-03-04 14:30'));
    expect(due('2026-03-04 12:45', 2, 'working-hour').dueAt).toBe(at('2026-03-04 15:30'));
  });

  it('ends at the end of a window rather than at the beginning of the next', () => {
    expect(due('2026-03-04 08:30', 3.5, 'working-hour').dueAt).toBe(at('2026-03-04 12:00'));
    expect(due('2026-03-04 08:30', 7.5, 'working-hour').dueAt).toBe(at('2026-03-04 17:30'));
  });

  it('goes on at the next workday, make-up days included', () => {
    expect(due('2026-02-13 17:00', 1, 'working-hour').dueAt).toBe(at('2026-02-14 09:00'));
    expect(due('2026-02-14 17:00', 1, 'working-hour').dueAt).toBe(at('2026-02-24 09:00'));
    expect(due('2026-03-07 03:00', 2, 'working-hour').dueAt).toBe(at('2026-03-09 10:30'));
  });
});

describe('every due time', () => {
  it('never comes earlier for a later start', () => {
    fc.assert(
      fc.property(anyStart, anyStart, anyDuration, (a, b, duration) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(dueFrom(early, duration, calendar).dueAt <= dueFrom(late, duration, calendar).dueAt).toBe(
          true,
        );
      }),
    );
  });

  it('never comes earlier for a longer limit, and later for more working time', () => {
    fc.assert(
      fc.property(anyStart, anyDuration, fc.integer({ min: 1, max: 20 }), (start, duration, more) => {
        const shorter = dueFrom(start, duration, calendar).dueAt;
        const longer = dueFrom(start, { ...duration, amount: duration.amount + more }, calendar).dueAt;
        expect(duration.unit === 'calendar-day' ? shorter <= longer : shorter < longer).toBe(true);
      }),
    );
  });

  it('is after the start and on a workday, whatever the calendar', () => {
    fc.assert(
      fc.property(anyCalendarData, anyStart, anyDuration, (data, start, duration) => {
        const { dueAt } = dueFrom(start, duration, createWorkCalendar(data));
        expect(dueAt > start).toBe(true);
        expect(oracleWorksOn(Date.parse(dueAt), data)).toBe(true);
      }),
    );
  });

  it('is the same from a text and from milliseconds', () => {
    fc.assert(
      fc.property(anyStart, anyDuration, (start, duration) => {
        expect(dueFrom(Date.parse(start), duration, calendar)).toEqual(dueFrom(start, duration, calendar));
      }),
    );
  });

  it.each([
    [0, 'working-day'],
    [-1, 'calendar-day'],
    [1.5, 'working-day'],
    [0, 'working-hour'],
    [Number.NaN, 'working-hour'],
    [Number.POSITIVE_INFINITY, 'working-day'],
  ] as const)('refuses a limit of %d %s', (amount, unit) => {
    expect(() => due('2026-03-04 10:00', amount, unit)).toThrow(
      expect.objectContaining({ code: 'clock.duration-invalid' }),
    );
  });

  it.each([
    '',
    'tomorrow',
    '2026-03-04',
    '2026-03-04T10:00:00Z',
    '2026-03-04T10:00:00.000+08',
    '2026-13-04T10:00:00.000Z',
  ])('refuses the start %j', (start) => {
    expect(() => dueFrom(start, { amount: 1, unit: 'working-day' }, calendar)).toThrow(
      expect.objectContaining({ code: 'clock.instant-invalid' }),
    );
  });
});
