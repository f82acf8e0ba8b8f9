import { isWorkday, type WorkCalendar, workdayAt, workdayOrdinal } from '../clocks/calendar.ts';
import { formatInstant, parseInstant } from '../clocks/instant.ts';
import { dayOfInstant, startOfDay } from '../clocks/local-time.ts';

/** When the working window in which an instant lies began, or null outside working hours. */
export function openWindowAt(at: string, calendar: WorkCalendar): string | null {
  const ms = parseInstant(at);
  const day = dayOfInstant(ms);
  if (!isWorkday(day, calendar)) return null;
  const timeOfDay = ms - startOfDay(day);
  const open = calendar.windows.find(({ from, to }) => from <= timeOfDay && timeOfDay < to);
  return open ? formatInstant(startOfDay(day) + open.from) : null;
}

/**
 * When a notice to officials may go out: urgent ones at once, others in working hours, so at once or with the next
 * working window (domain.md, section 1).
 */
export function nextNoticeAt(at: string, urgent: boolean, calendar: WorkCalendar): string {
  if (urgent || openWindowAt(at, calendar) !== null) return at;
  const ms = parseInstant(at);
  const day = dayOfInstant(ms);
  const windows = isWorkday(day, calendar) ? calendar.windows : [];
  const later = windows.find(({ from }) => startOfDay(day) + from > ms);
  if (later) return formatInstant(startOfDay(day) + later.from);
  const next = workdayAt(workdayOrdinal(day, calendar) + 1, calendar);
  return formatInstant(startOfDay(next) + (calendar.windows[0]?.from ?? 0));
}
