import { type WorkCalendar, workdayOrdinal } from './calendar.ts';
import { type Duration, dueFromMs } from './duration.ts';
import { dayOfInstant } from './local-time.ts';
import { workedUntil } from './working-time.ts';

const HOUR_MS = 3_600_000;

/** A closed pause, epoch milliseconds. */
export type Pause = { readonly fromMs: number; readonly toMs: number };

type Grant = {
  startMs: number;
  duration: Duration;
  pauses: readonly Pause[];
  extensions: readonly Duration[];
};

/** `pausedMs` is the working time that the pauses took, for the share that is left. */
type GrantedDue = { countedFromMs: number; dueMs: number; provisional: boolean; pausedMs: number };

/**
 * When a limit with its pauses and extensions is due: the sum of limit, paused time and extensions of the same unit,
 * counted from the start; an extension of another unit is counted on from there. A pause in days takes the days after
 * the one it began on through the one it ended on, so a pause within a day moves nothing.
 */
export function grantedDue(
  { startMs, duration, pauses, extensions }: Grant,
  calendar: WorkCalendar,
): GrantedDue {
  const { unit } = duration;
  const same = extensions.filter((extension) => extension.unit === unit);
  const paused = pauses.reduce((sum, pause) => sum + pausedAmount(pause, unit, calendar), 0);
  const amount = duration.amount + paused + same.reduce((sum, extension) => sum + extension.amount, 0);
  let due = dueFromMs(startMs, { amount, unit }, calendar);
  const { countedFromMs } = due;
  for (const extension of extensions) {
    if (extension.unit === unit) continue;
    const longer = dueFromMs(due.dueMs, extension, calendar);
    due = { ...longer, provisional: longer.provisional || due.provisional };
  }
  const pausedMs = pauses.reduce((sum, pause) => sum + pausedWorkMs(pause, unit, calendar), 0);
  return { countedFromMs, dueMs: due.dueMs, provisional: due.provisional, pausedMs };
}

function pausedAmount(pause: Pause, unit: Duration['unit'], calendar: WorkCalendar): number {
  if (unit === 'working-hour') return pausedWorkMs(pause, unit, calendar) / HOUR_MS;
  const from = dayOfInstant(pause.fromMs);
  const to = dayOfInstant(pause.toMs);
  return unit === 'calendar-day' ? to - from : workdayOrdinal(to, calendar) - workdayOrdinal(from, calendar);
}

function pausedWorkMs({ fromMs, toMs }: Pause, unit: Duration['unit'], calendar: WorkCalendar): number {
  if (unit === 'working-hour') return workedUntil(toMs, calendar) - workedUntil(fromMs, calendar);
  const days = workdayOrdinal(dayOfInstant(toMs), calendar) - workdayOrdinal(dayOfInstant(fromMs), calendar);
  return days * calendar.workdayMs;
}
