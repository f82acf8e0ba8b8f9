import { describe, expect, it } from 'vitest';
import { calendarData as fromNotices } from '../../shared/domain/clocks/calendar.testing.ts';
import { createWorkCalendar } from '../../shared/domain/clocks/calendar.ts';
import { dueFrom } from '../../shared/domain/clocks/duration.ts';
import vectors from '../../shared/reference/test-vectors.json' with { type: 'json' };
import { stateCouncilCalendar } from './state-council-calendar.ts';

describe("the State Council's calendar", () => {
  const data = stateCouncilCalendar();

  it('covers every day of 2004 to 2026', () => {
    expect(Object.keys(data.years)).toEqual(Array.from({ length: 23 }, (_, index) => String(2004 + index)));
    expect(() => createWorkCalendar(data)).not.toThrow();
  });

  it('equals the notices of 2025 and 2026 typed in by hand', () => {
    expect(data.years['2025']).toBe(fromNotices.years['2025']);
    expect(data.years['2026']).toBe(fromNotices.years['2026']);
  });

  it.each([2003, 2027])('refuses %d, which nobody announced', (year) => {
    expect(() => stateCouncilCalendar(year, year)).toThrow(
      expect.objectContaining({ name: 'UncoveredYearError', year }),
    );
  });

  it('names the holidays as runs of days', () => {
    expect(data.holidays).toContainEqual({
      from: '2026-02-15',
      to: '2026-02-23',
      zh: '春节',
      en: 'Spring Festival',
    });
  });

  it.each(vectors.workdays)('$start and $workingDays working days is $due', ({ start, workingDays, due }) => {
    const duration = { amount: workingDays, unit: 'working-day' } as const;
    expect(dueFrom(`${start}T02:00:00.000Z`, duration, createWorkCalendar(data))).toEqual({
      dueAt: `${due}T15:59:59.000Z`,
      provisional: false,
    });
  });

  it.each(vectors.provisional)(
    '$start and $workingDays working days is provisional',
    ({ start, workingDays }) => {
      const duration = { amount: workingDays, unit: 'working-day' } as const;
      expect(dueFrom(`${start}T02:00:00.000Z`, duration, createWorkCalendar(data)).provisional).toBe(true);
    },
  );
});
