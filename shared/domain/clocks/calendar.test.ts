import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCalendarData, calendar, calendarData } from './calendar.testing.ts';
import {
  createWorkCalendar,
  isWorkday,
  leansOnUncoveredYear,
  workdayAt,
  workdayOrdinal,
} from './calendar.ts';
import { dayOfDate } from './local-time.ts';
import { oracleWorksOn } from './oracle.testing.ts';

describe('work calendar', () => {
  it.each([
    ['a Wednesday', '2026-03-04', true],
    ['a Saturday', '2026-03-07', false],
    ['a holiday in the week', '2026-02-17', false],
    ['a make-up Saturday', '2026-02-14', true],
    ['a make-up Sunday', '2026-09-20', true],
    ['a weekday of a year without data', '2027-02-08', true],
    ['a Sunday of a year without data', '2024-12-29', false],
  ])('tells whether %s is worked', (_, date, worked) => {
    expect(isWorkday(dayOfDate(date), calendar)).toBe(worked);
  });

  it('says which spans lean on a year without data, gaps between years included', () => {
    const gappy = createWorkCalendar({
      ...calendarData,
      years: { 2024: '1'.repeat(366), 2026: '1'.repeat(365) },
    });
    const leans = (from: string, to: string) => leansOnUncoveredYear(dayOfDate(from), dayOfDate(to), gappy);
    expect(leans('2024-01-01', '2024-12-31')).toBe(false);
    expect(leans('2024-12-31', '2025-01-01')).toBe(true);
    expect(leans('2025-12-31', '2026-01-01')).toBe(true);
    expect(leans('2026-01-01', '2026-12-31')).toBe(false);
    expect(leans('2026-12-31', '2027-01-01')).toBe(true);
    expect(leans('2023-12-31', '2024-01-01')).toBe(true);
  });

  it('works with no year at all: Monday to Friday', () => {
    const empty = createWorkCalendar({ ...calendarData, years: {} });
    expect(isWorkday(dayOfDate('2026-02-17'), empty)).toBe(true);
    expect(isWorkday(dayOfDate('1969-12-28'), empty)).toBe(false);
    expect(leansOnUncoveredYear(dayOfDate('2026-02-17'), dayOfDate('2026-02-17'), empty)).toBe(true);
  });

  it('finds every workday again by its ordinal', () => {
    fc.assert(
      fc.property(anyCalendarData, fc.integer({ min: 18_000, max: 24_000 }), (data, day) => {
        const any = createWorkCalendar(data);
        const ordinal = workdayOrdinal(day, any);
        const found = workdayAt(ordinal, any);
        expect(isWorkday(found, any)).toBe(true);
        expect(found).toBeLessThanOrEqual(day);
        expect(workdayAt(ordinal + 1, any)).toBeGreaterThan(day);
        expect(isWorkday(day, any)).toBe(oracleWorksOn(day * 86_400_000, data));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['no window', { windows: [] }],
    ['a window that ends before it begins', { windows: [['12:00', '08:30']] }],
    [
      'windows that overlap',
      {
        windows: [
          ['08:30', '12:00'],
          ['11:00', '17:30'],
        ],
      },
    ],
    ['a time that is none', { windows: [['8:30', '12:00']] }],
    ['a year that is short of a day', { years: { 2026: '1'.repeat(364) } }],
    ['a leap year without its day', { years: { 2024: '1'.repeat(365) } }],
    ['another character', { years: { 2026: 'x'.repeat(365) } }],
    ['a year that is none', { years: { '26': '1'.repeat(365) } }],
  ] as const)('refuses %s', (_, broken) => {
    expect(() => createWorkCalendar({ ...calendarData, ...broken })).toThrow(
      expect.objectContaining({ name: 'ClockError', code: 'clock.calendar-invalid' }),
    );
  });
});
