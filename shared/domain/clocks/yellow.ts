import type { WorkCalendar } from './calendar.ts';
import { instantWorked, workedUntil } from './working-time.ts';

const SHARE_LEFT = 0.25;

/**
 * The instant from which a clock is yellow, in epoch milliseconds: a quarter of its working time left, or one working
 * day left, whichever comes first. Clocks of one working day or less have only the first rule – with the second they
 * would be born yellow. Working time is that of the windows between the start of counting and the due time, so a limit
 * of n working days has exactly n days of it; working time that was paused is no part of it.
 */
export function yellowFrom(
  countedFromMs: number,
  dueMs: number,
  pausedMs: number,
  calendar: WorkCalendar,
): number {
  const workedAtDue = workedUntil(dueMs, calendar);
  const total = workedAtDue - workedUntil(countedFromMs, calendar) - pausedMs;
  const quarter = Math.floor(total * SHARE_LEFT);
  const left = total > calendar.workdayMs ? Math.max(quarter, calendar.workdayMs) : quarter;
  return instantWorked(workedAtDue - left, calendar);
}
