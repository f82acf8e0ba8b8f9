import { isWorkday, leansOnUncoveredYear, type WorkCalendar, workdayAt, workdayOrdinal } from './calendar.ts';
import { ClockError } from './clock-error.ts';
import { formatInstant, parseInstant } from './instant.ts';
import { dayOfInstant, endOfDay, startOfDay } from './local-time.ts';
import { instantWorked, workedUntil } from './working-time.ts';

/** 工作日, 日 (自然日) and working hours. Days are whole; hours may be fractions. */
export type Duration = { amount: number; unit: 'working-day' | 'calendar-day' | 'working-hour' };

/** When something started now is due. `provisional`: it leans on a year whose calendar isn't known yet. */
export type Due = { dueAt: string; provisional: boolean };

/** The same in epoch milliseconds; `countedFromMs` is where the counting begins. */
export type DueMs = { countedFromMs: number; dueMs: number; provisional: boolean };

const HOUR_MS = 3_600_000;
/** Longer than any limit of a law; keeps every due time a valid date. */
const MAX_AMOUNT = 100_000;

/**
 * When something started at `start` is due: a deadline in days doesn't count the day of the start and ends 23:59:59
 * Asia/Shanghai; one in calendar days that falls on a day off moves to the next workday (Civil Code
 * articles 201 and 203); one in working hours runs through the working windows.
 * @throws ClockError `clock.duration-invalid`, `clock.instant-invalid`
 */
export function dueFrom(start: string | number, duration: Duration, calendar: WorkCalendar): Due {
  const startMs = typeof start === 'number' ? start : parseInstant(start);
  const { dueMs, provisional } = dueFromMs(startMs, duration, calendar);
  return { dueAt: formatInstant(dueMs), provisional };
}

/** `dueFrom` without texts: constant time, whatever the amount. */
export function dueFromMs(startMs: number, duration: Duration, calendar: WorkCalendar): DueMs {
  const { amount, unit } = duration;
  assertAmount(duration);
  const startDay = dayOfInstant(startMs);
  if (unit === 'working-hour') {
    const dueMs = instantWorked(workedUntil(startMs, calendar) + Math.round(amount * HOUR_MS), calendar);
    const provisional = leansOnUncoveredYear(startDay, dayOfInstant(dueMs), calendar);
    return { countedFromMs: startMs, dueMs, provisional };
  }
  const countedFromMs = startOfDay(startDay + 1);
  if (unit === 'working-day') {
    const dueDay = workdayAt(workdayOrdinal(startDay, calendar) + amount, calendar);
    const provisional = leansOnUncoveredYear(startDay + 1, dueDay, calendar);
    return { countedFromMs, dueMs: endOfDay(dueDay), provisional };
  }
  const lastDay = startDay + amount;
  const dueDay = isWorkday(lastDay, calendar)
    ? lastDay
    : workdayAt(workdayOrdinal(lastDay, calendar) + 1, calendar);
  return {
    countedFromMs,
    dueMs: endOfDay(dueDay),
    provisional: leansOnUncoveredYear(lastDay, dueDay, calendar),
  };
}

function assertAmount({ amount, unit }: Duration): void {
  const valid = unit === 'working-hour' ? amount * HOUR_MS >= 1 : amount >= 1 && Number.isInteger(amount);
  if (!valid || amount > MAX_AMOUNT) {
    throw new ClockError('clock.duration-invalid', 'a limit must be a positive number, and whole in days', {
      amount,
      unit,
    });
  }
}
