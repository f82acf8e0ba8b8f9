import { isWorkday, type WorkCalendar, workdayAt, workdayOrdinal } from './calendar.ts';
import { dayOfInstant, startOfDay } from './local-time.ts';

/**
 * Working milliseconds from the calendar's first day up to an instant (negative before it). The difference of two is
 * the working time between them; it stands still at lunch, at night and on days off.
 */
export function workedUntil(ms: number, calendar: WorkCalendar): number {
  const day = dayOfInstant(ms);
  const ordinal = workdayOrdinal(day, calendar);
  if (!isWorkday(day, calendar)) return ordinal * calendar.workdayMs;
  const timeOfDay = ms - startOfDay(day);
  let worked = (ordinal - 1) * calendar.workdayMs;
  for (const window of calendar.windows) {
    worked += Math.max(0, Math.min(timeOfDay, window.to) - window.from);
  }
  return worked;
}

/** The earliest instant at which `workedUntil` reaches `worked`: 3.5 hours after 08:30 is 12:00, not 13:30. */
export function instantWorked(worked: number, calendar: WorkCalendar): number {
  const ordinal = Math.ceil(worked / calendar.workdayMs);
  const midnight = startOfDay(workdayAt(ordinal, calendar));
  let rest = worked - (ordinal - 1) * calendar.workdayMs;
  for (const window of calendar.windows) {
    const length = window.to - window.from;
    if (rest <= length) return midnight + window.from + rest;
    rest -= length;
  }
  return midnight + rest;
}
