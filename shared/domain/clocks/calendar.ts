import { parseWindows, parseYears, type Window } from './calendar-parts.ts';
import { dayOfDate } from './local-time.ts';
import { monFriDay, monFriThrough } from './mon-fri.ts';

/** A run of days off with a name, both dates included; only used to explain, never to count. */
export type Holiday = { from: string; to: string; zh: string; en: string };

/** A working calendar as it is stored and versioned. */
export type CalendarData = {
  version: number;
  /** Working windows of a workday in local time, ascending: `["08:30", "12:00"]`. */
  windows: ReadonlyArray<readonly [string, string]>;
  /** Year → one character a day, `1` workday, `0` day off. */
  years: Readonly<Record<string, string>>;
  /** Names of the days off, where known. */
  holidays?: readonly Holiday[];
};

/**
 * A calendar prepared for look-ups in constant time; opaque outside this folder. A day's *ordinal* is the number of
 * workdays from the first covered day through it. Days outside the covered years follow Monday to Friday.
 */
export type WorkCalendar = {
  readonly version: number;
  readonly windows: readonly Window[];
  /** Working milliseconds of one workday. */
  readonly workdayMs: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Per covered day: its ordinal. */
  readonly ordinals: Int32Array;
  /** Per ordinal (from 1): its day. */
  readonly workdays: Int32Array;
  /** Per day between the first and last: days so far that lie in years without data. */
  readonly uncovered: Int32Array;
  readonly holidayNames: ReadonlyMap<number, Holiday>;
};

/**
 * Prepares a calendar; about a millisecond for twenty years, so once a calendar version and process.
 * @throws ClockError `clock.calendar-invalid`
 */
export function createWorkCalendar(data: CalendarData): WorkCalendar {
  const windows = parseWindows(data.windows);
  const { firstDay, days } = parseYears(data.years);
  const ordinals = new Int32Array(days.length);
  const uncovered = new Int32Array(days.length);
  const workdays = [0];
  let uncoveredSoFar = 0;
  for (const [index, kind] of days.entries()) {
    const day = firstDay + index;
    const isWorkday = kind === undefined ? monFriThrough(day) > monFriThrough(day - 1) : kind;
    if (isWorkday) workdays.push(day);
    if (kind === undefined) uncoveredSoFar += 1;
    ordinals[index] = workdays.length - 1;
    uncovered[index] = uncoveredSoFar;
  }
  return {
    version: data.version,
    windows,
    workdayMs: windows.reduce((sum, window) => sum + window.to - window.from, 0),
    firstDay,
    lastDay: firstDay + days.length - 1,
    ordinals,
    workdays: Int32Array.from(workdays),
    uncovered,
    holidayNames: namesByDay(data.holidays ?? []),
  };
}

/** Workdays from the first covered day through `day`; zero or negative before it. */
export function workdayOrdinal(day: number, calendar: WorkCalendar): number {
  const { firstDay, lastDay, ordinals, workdays } = calendar;
  if (day < firstDay) return monFriThrough(day) - monFriThrough(firstDay - 1);
  if (day > lastDay) return workdays.length - 1 + monFriThrough(day) - monFriThrough(lastDay);
  return ordinals[day - firstDay] ?? 0;
}

/** The workday with this ordinal. */
export function workdayAt(ordinal: number, calendar: WorkCalendar): number {
  const { firstDay, lastDay, workdays } = calendar;
  const last = workdays.length - 1;
  if (ordinal > last) return monFriDay(monFriThrough(lastDay) + ordinal - last);
  if (ordinal < 1) return monFriDay(monFriThrough(firstDay - 1) + ordinal);
  return workdays[ordinal] ?? 0;
}

/** Whether people work on this day, make-up workdays included. */
export function isWorkday(day: number, calendar: WorkCalendar): boolean {
  return workdayOrdinal(day, calendar) > workdayOrdinal(day - 1, calendar);
}

/** Whether any day of the span (both included) lies in a year that the calendar doesn't know. */
export function leansOnUncoveredYear(from: number, to: number, calendar: WorkCalendar): boolean {
  const { firstDay, lastDay, uncovered } = calendar;
  if (from < firstDay || to > lastDay) return true;
  const before = from === firstDay ? 0 : (uncovered[from - 1 - firstDay] ?? 0);
  return (uncovered[to - firstDay] ?? 0) > before;
}

function namesByDay(holidays: readonly Holiday[]): Map<number, Holiday> {
  const names = new Map<number, Holiday>();
  for (const holiday of holidays) {
    const to = dayOfDate(holiday.to);
    for (let day = dayOfDate(holiday.from); day <= to; day += 1) names.set(day, holiday);
  }
  return names;
}
