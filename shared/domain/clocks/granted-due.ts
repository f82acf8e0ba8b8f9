import { leansOnUncoveredYear, type WorkCalendar, workdayAt, workdayOrdinal } from './calendar.ts';
import { type Duration, dueAtPosition, leansFrom, positionOf, steps, workdayFrom } from './duration.ts';
import { dayOfInstant, endOfDay } from './local-time.ts';

/** A closed pause, epoch milliseconds. */
export type Pause = { readonly fromMs: number; readonly toMs: number };

/** The time that was granted: a limit, the pauses in order of time, the extensions. */
export type Grant = {
  readonly startMs: number;
  readonly duration: Duration;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Duration[];
};

/** The part of a granted time that is counted in one unit, with the pauses that began in it. */
export type Term = {
  readonly startMs: number;
  readonly duration: Duration;
  readonly pauses: readonly Pause[];
  readonly dueMs: number;
  readonly provisional: boolean;
};

/** A pause that began when the time was over already, and the due time before and after it. */
export type LatePause = Pause & { readonly dueMs: number; readonly movedToMs: number };

/** `terms` are one after the other; without pauses that began too late the last one's due time is the whole's. */
export type GrantedDue = {
  readonly terms: readonly [Term, ...Term[]];
  readonly late: readonly LatePause[];
  readonly dueMs: number;
  readonly provisional: boolean;
};

/** In which order extensions of other units than the limit's are counted on. */
const UNITS = ['calendar-day', 'working-day', 'working-hour'] as const;

/**
 * When a limit with its pauses and extensions is due. Limit and extensions of the same unit are added up and counted
 * from the start; those of another unit are counted on from there, calendar days first and hours last. A pause is
 * measured in the unit that was being counted when it began; in days it leaves out the days after the one it began on
 * through the one it ended on, so a pause within a day moves nothing. All are sums: the order in which limits, extensions
 * and pauses came to be known changes nothing.
 *
 * Whoever was in time when the pause began is in time when it ends. Whoever was overdue stays so: the due time moves on by
 * the pause, so that it isn't counted as overdue, but never up to its end.
 */
export function grantedDue(grant: Grant, calendar: WorkCalendar): GrantedDue {
  const first = countTerm(grant.startMs, sumOf(grant.duration, grant.extensions), grant.pauses, calendar);
  const terms: [Term, ...Term[]] = [first];
  let last = first;
  let counted = first.pauses.length;
  for (const unit of grant.extensions.length === 0 ? [] : UNITS) {
    const other = sumOf({ amount: 0, unit }, grant.extensions);
    if (unit === grant.duration.unit || other.amount === 0) continue;
    last = countTerm(last.dueMs, other, grant.pauses.slice(counted), calendar);
    counted += last.pauses.length;
    terms.push(last);
  }
  const late = latePauses(last, grant.pauses.slice(counted), calendar);
  const end = late.at(-1);
  return {
    terms,
    late,
    dueMs: end?.movedToMs ?? last.dueMs,
    provisional: terms.some((term) => term.provisional) || leansLate(last, end, calendar),
  };
}

/** @param pauses those that may belong to the term, in order of time; the ones that began before it is due are taken */
function countTerm(
  startMs: number,
  duration: Duration,
  pauses: readonly Pause[],
  calendar: WorkCalendar,
): Term {
  const { unit } = duration;
  let position = positionOf(startMs, unit, calendar) + steps(duration);
  let dueMs = dueAtPosition(position, unit, calendar);
  let taken = 0;
  for (const { fromMs, toMs } of pauses) {
    if (fromMs >= dueMs) break;
    const from = positionOf(fromMs, unit, calendar);
    if (from < position) {
      position += positionOf(toMs, unit, calendar) - from;
      dueMs = dueAtPosition(position, unit, calendar);
    } else {
      // Begun on the last day, or on days off after it: what is left is the rest of a day, on which one must work.
      dueMs = endOfDay(workdayFrom(dayOfInstant(toMs), calendar));
    }
    taken += 1;
  }
  const provisional = leansFrom(startMs, position, dueMs, unit, calendar);
  return { startMs, duration, pauses: pauses.slice(0, taken), dueMs, provisional };
}

function latePauses(last: Term, pauses: readonly Pause[], calendar: WorkCalendar): LatePause[] {
  const { unit } = last.duration;
  let { dueMs } = last;
  return pauses.map(({ fromMs, toMs }) => {
    const paused = positionOf(toMs, unit, calendar) - positionOf(fromMs, unit, calendar);
    const later = dueAtPosition(positionOf(dueMs, unit, calendar) + paused, unit, calendar);
    const movedToMs = Math.max(dueMs, Math.min(later, lastDueBefore(toMs, unit, calendar)));
    const pause = { fromMs, toMs, dueMs, movedToMs };
    dueMs = pause.movedToMs;
    return pause;
  });
}

function lastDueBefore(ms: number, unit: Duration['unit'], calendar: WorkCalendar): number {
  if (unit === 'working-hour') return ms - 1;
  return endOfDay(workdayAt(workdayOrdinal(dayOfInstant(ms) - 1, calendar), calendar));
}

const leansLate = (last: Term, end: Pause | undefined, calendar: WorkCalendar) =>
  end !== undefined && leansOnUncoveredYear(dayOfInstant(last.dueMs), dayOfInstant(end.toMs), calendar);

function sumOf(duration: Duration, extensions: readonly Duration[]): Duration {
  if (extensions.length === 0) return duration;
  let { amount } = duration;
  for (const extension of extensions) if (extension.unit === duration.unit) amount += extension.amount;
  return { amount, unit: duration.unit };
}
