import type { WorkCalendar } from './calendar.ts';
import { appendEntry, type Clock, calendarVersionOf, replayLedger } from './clock.ts';

/** Counts as at the last entry. */
const BEFORE_ANY_ENTRY = '1970-01-01T00:00:00.000Z';

/**
 * The clock on another version of the calendar – a year announced, a surprise holiday –, with an entry that says so, and
 * whether its due time moved. A stopped clock stays as it was judged, and one that is on this version already stays as
 * it is, so a batch may be repeated.
 * @throws ClockError as `appendEntry`
 */
export function withCalendar(
  clock: Clock,
  calendar: WorkCalendar,
  at: string,
): { clock: Clock; moved: boolean } {
  if (clock.status === 'stopped' || calendarVersionOf(clock) === calendar.version)
    return { clock, moved: false };
  const changed = appendEntry(clock, { kind: 'calendar', at, calendarVersion: calendar.version }, calendar);
  return { clock: changed, moved: changed.dueAt !== clock.dueAt };
}

/**
 * Whether a clock must be counted anew when one version of the calendar follows another: something of it changes, or it
 * stands still and may yet be resumed on a day that changed. Others need no entry; their next one takes the calendar over.
 * @param from the version that the clock's ledger names
 * @throws ClockError as `replayLedger`
 */
export function affectedBy(clock: Clock, from: WorkCalendar, to: WorkCalendar): boolean {
  if (clock.status === 'stopped' || from.version === to.version) return false;
  if (clock.status === 'paused') return true;
  const before = replayLedger(clock.ledger, from);
  const after = withCalendar(clock, to, BEFORE_ANY_ENTRY).clock;
  return (
    before.dueAt !== after.dueAt ||
    before.originalDueAt !== after.originalDueAt ||
    before.yellowAt !== after.yellowAt ||
    before.provisional !== after.provisional
  );
}
