import { isWorkday, leansOnUncoveredYear, type WorkCalendar, workdayAt, workdayOrdinal } from './calendar.ts';
import { ClockError } from './clock-error.ts';
import { formatInstant, parseInstant } from './instant.ts';
import { dayOfInstant, endOfDay } from './local-time.ts';
import { instantWorked, workedUntil } from './working-time.ts';

/** 工作日, 日 (自然日) and working hours. Days are whole; hours may be fractions. */
export type Duration = { amount: number; unit: 'working-day' | 'calendar-day' | 'working-hour' };

/** When something started now is due. `provisional`: it leans on a year whose calendar isn't known yet. */
export type Due = { dueAt: string; provisional: boolean };

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
export function dueFromMs(
  startMs: number,
  duration: Duration,
  calendar: WorkCalendar,
): { dueMs: number; provisional: boolean } {
  assertDuration(duration);
  const { unit } = duration;
  const position = positionOf(startMs, unit, calendar) + steps(duration);
  const dueMs = dueAtPosition(position, unit, calendar);
  return { dueMs, provisional: leansFrom(startMs, position, dueMs, unit, calendar) };
}

/**
 * How far an instant is in the counting of a unit: its day number, the workdays through it, or the working milliseconds
 * up to it. The difference of two is the time between them in `steps` of that unit.
 */
export function positionOf(ms: number, unit: Duration['unit'], calendar: WorkCalendar): number {
  if (unit === 'working-hour') return workedUntil(ms, calendar);
  const day = dayOfInstant(ms);
  return unit === 'working-day' ? workdayOrdinal(day, calendar) : day;
}

/** A duration as a difference of positions: whole days, or working milliseconds. */
export function steps({ amount, unit }: Duration): number {
  return unit === 'working-hour' ? Math.round(amount * HOUR_MS) : amount;
}

/** When what counts up to a position is due, epoch milliseconds. */
export function dueAtPosition(position: number, unit: Duration['unit'], calendar: WorkCalendar): number {
  if (unit === 'working-hour') return instantWorked(position, calendar);
  if (unit === 'working-day') return endOfDay(workdayAt(position, calendar));
  return endOfDay(workdayFrom(position, calendar));
}

/** The day itself or, when nobody works on it, the next workday. */
export function workdayFrom(day: number, calendar: WorkCalendar): number {
  return isWorkday(day, calendar) ? day : workdayAt(workdayOrdinal(day, calendar) + 1, calendar);
}

/** Whether a due time counted from `startMs` to `position` leans on a year without data; calendar days only at their end. */
export function leansFrom(
  startMs: number,
  position: number,
  dueMs: number,
  unit: Duration['unit'],
  calendar: WorkCalendar,
): boolean {
  const startDay = dayOfInstant(startMs);
  const from = { 'working-hour': startDay, 'working-day': startDay + 1, 'calendar-day': position }[unit];
  return leansOnUncoveredYear(from, dayOfInstant(dueMs), calendar);
}

/**
 * Checks that a limit or extension is positive, whole in days, and no longer than any law would have it.
 * @throws ClockError `clock.duration-invalid`
 */
export function assertDuration({ amount, unit }: Duration): void {
  const valid = unit === 'working-hour' ? amount * HOUR_MS >= 1 : amount >= 1 && Number.isInteger(amount);
  if (!valid || amount > MAX_AMOUNT) {
    throw new ClockError('clock.duration-invalid', 'a limit must be a positive number, and whole in days', {
      amount,
      unit,
    });
  }
}
