import type { WorkCalendar } from './calendar.ts';
import type { Duration } from './duration.ts';
import type { Pause, Term } from './granted-due.ts';
import { dayOfInstant, startOfDay } from './local-time.ts';
import { instantWorked, workedUntil } from './working-time.ts';

const SHARE_LEFT = 0.25;

/**
 * The instant from which a clock is yellow, in epoch milliseconds: a quarter of its working time left, or one working
 * day left, whichever comes first. Clocks of one working day or less have only the first rule – with the second they
 * would be born yellow. Working time is that of the windows between the start of counting and the due time, so a limit
 * of n working days has exactly n days of it; working time that a pause left out is no part of it, neither of the whole nor of what
 * is left.
 */
export function yellowFrom(terms: readonly [Term, ...Term[]], calendar: WorkCalendar): number {
  const [first] = terms;
  const { startMs, duration } = first;
  const dueMs = (terms.at(-1) ?? first).dueMs;
  const countedFromMs = duration.unit === 'working-hour' ? startMs : startOfDay(dayOfInstant(startMs) + 1);
  const pauses = terms.flatMap((term) =>
    term.pauses.map((pause) => leftOut(pause, term.duration.unit, calendar)),
  );
  const workedAtDue = workedUntil(dueMs, calendar);
  const paused = pauses.reduce((sum, { from, to }) => sum + to - from, 0);
  const total = workedAtDue - workedUntil(countedFromMs, calendar) - paused;
  const quarter = Math.floor(total * SHARE_LEFT);
  const left = total > calendar.workdayMs ? Math.max(quarter, calendar.workdayMs) : quarter;
  let worked = workedAtDue - left;
  for (const { from, to } of pauses.reverse()) if (worked <= to) worked -= to - from;
  return Math.max(countedFromMs, instantWorked(worked, calendar));
}

/** A pause in working milliseconds since the calendar's beginning; in days it begins and ends with midnights. */
function leftOut({ fromMs, toMs }: Pause, unit: Duration['unit'], calendar: WorkCalendar) {
  const midnightAfter = (ms: number) => startOfDay(dayOfInstant(ms) + 1);
  const [from, to] = unit === 'working-hour' ? [fromMs, toMs] : [midnightAfter(fromMs), midnightAfter(toMs)];
  return { from: workedUntil(from, calendar), to: workedUntil(to, calendar) };
}
