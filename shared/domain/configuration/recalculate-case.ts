import type { WorkCalendar } from '../clocks/calendar.ts';
import { affectedBy, withCalendar } from '../clocks/calendar-change.ts';
import { type Clock, calendarVersionOf } from '../clocks/clock.ts';
import { appendEvent, type CaseChange, type CaseFile } from '../complaints/case-file.ts';
import { followClock } from '../complaints/tasks/follow-clock.ts';
import type { Task } from '../complaints/tasks/task.ts';
import type { Digest } from '../proof/event-chain.ts';
import type { Ladder } from '../supervision/ladder.ts';

/** Finds the calendar that a clock was counted on. */
export type CalendarsOf = (clock: Clock) => WorkCalendar;

/** Whether a clock has to be counted anew on a calendar: it is on an earlier version, and something of it changes. */
export const isOutdated = (clock: Clock, calendarOf: CalendarsOf, calendar: WorkCalendar): boolean =>
  clock.status !== 'stopped' &&
  calendarVersionOf(clock) < calendar.version &&
  affectedBy(clock, calendarOf(clock), calendar);

/** What a case comes to on another calendar, with how many of its clocks took it over and how many of them moved. */
export type Recalculation = { change: CaseChange; recalculated: number; moved: number };

/**
 * Counts a case's open clocks anew on the calendar in force: an entry in the ledger of each that is affected, one event
 * with what was due and what is, and tasks and case follow. Null when no clock is affected, so a repeat changes nothing.
 */
export function recalculateCase(
  file: CaseFile,
  calendarOf: CalendarsOf,
  { calendar, ladder, at, digest }: { calendar: WorkCalendar; ladder: Ladder; at: string; digest: Digest },
): Recalculation | null {
  const outdated = file.clocks.filter((clock) => isOutdated(clock, calendarOf, calendar));
  if (outdated.length === 0) return null;
  const counted = outdated.map((before) => ({ before, after: withCalendar(before, calendar, at).clock }));
  let ahead = file;
  const changedTasks: Task[] = [];
  const clocks: Clock[] = [];
  for (const { after } of counted) {
    const followed = followClock(ahead, after, { ladder, calendar });
    ahead = { ...ahead, complaint: followed.complaint };
    changedTasks.push(...followed.changedTasks);
    clocks.push(...followed.clocks);
  }
  const { complaint, event } = appendEvent(
    ahead.complaint,
    {
      type: 'clock-recalculated',
      at,
      actor: { kind: 'system' },
      data: {
        calendarVersion: calendar.version,
        clocks: counted.map(({ before, after: { clockId, unit, dueAt, provisional, mark } }) => ({
          clockId,
          unit,
          dueBefore: before.dueAt,
          dueAt,
          provisional,
          mark,
        })),
      },
    },
    digest,
  );
  return {
    change: { complaint, event, openedTasks: [], changedTasks, clocks },
    recalculated: clocks.length,
    moved: counted.filter(({ before, after }) => before.dueAt !== after.dueAt).length,
  };
}
