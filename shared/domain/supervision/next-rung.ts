import type { WorkCalendar } from '../clocks/calendar.ts';
import type { Clock, ClockKind } from '../clocks/clock.ts';
import { dueFrom } from '../clocks/duration.ts';
import { formatInstant, parseInstant } from '../clocks/instant.ts';
import { nextNoticeAt } from '../notifications/notice-time.ts';
import { heightOf, heightOfClock, type Ladder, type RaisedRung, type Rung } from './ladder.ts';

/** Clocks that nobody is pressed by: they end something by themselves, wait for the complainant, or are rungs already. */
const NEVER_CLIMB: readonly ClockKind[] = [
  'approve',
  'supervise',
  'suspension',
  'supplement',
  'instalment',
  'commitment',
];

/** What rungs are decided by. */
export type LadderRules = { ladder: Ladder; calendar: WorkCalendar };

/** As much of a case as its rungs depend on. */
type Climbing = { urgent: boolean; procedure: { rungs: readonly RaisedRung[] } };

/**
 * The next rung of a clock and when it is to be raised: counted from when the clock was due, in working hours unless the
 * case is urgent. Null for a clock that is not overdue or stands, for one that never climbs, and at the top.
 */
export function nextRungOf(
  clock: Clock,
  { urgent, procedure }: Climbing,
  { ladder, calendar }: LadderRules,
): { rung: Rung; at: string } | null {
  if (clock.status !== 'running' || clock.mark !== 'red' || NEVER_CLIMB.includes(clock.kind)) return null;
  const height = heightOfClock(procedure.rungs, clock.clockId);
  const next = ladder.rungs.find(({ rung }) => heightOf(rung) > height);
  if (!next) return null;
  const reached = next.after.amount === 0 ? clock.dueAt : dueFrom(clock.dueAt, next.after, calendar).dueAt;
  const over = formatInstant(parseInstant(reached) + 1);
  return { rung: next.rung, at: nextNoticeAt(over, urgent || !ladder.notBeforeWorkingHours, calendar) };
}

/**
 * When a rung may be raised that is looked at now: at its own time, or where that has passed unnoticed (the tick was silent), now
 * or with the next working window. Nobody is pressed at night because a machine comes back at night.
 */
export function mayRiseAt(
  due: string,
  at: string,
  { urgent }: Pick<Climbing, 'urgent'>,
  { ladder, calendar }: LadderRules,
): string {
  return nextNoticeAt(at > due ? at : due, urgent || !ladder.notBeforeWorkingHours, calendar);
}

/** An overdue clock's mark changes no more: what it waits for is its next rung. Every other clock stays as it is. */
export function withNextRung(clock: Clock, about: Climbing, rules: LadderRules): Clock {
  if (clock.status !== 'running' || clock.mark !== 'red') return clock;
  return { ...clock, nextTickAt: nextRungOf(clock, about, rules)?.at ?? null };
}
