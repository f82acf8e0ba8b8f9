import type { CalendarData } from './calendar.ts';
import type { Duration } from './duration.ts';

/** Walks over days and windows of a calendar's texts for the oracle; shares no code with the clock. Epoch milliseconds. */
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Time that stands still from the first to the second instant. */
export type Stand = readonly [number, number];

/** A stretch of time counted in one unit: until when, which days it leans on, and the pauses that began in it. */
export type Walk = { dueMs: number; leansFrom: number; taken: Stand[] };

/** Walks from day to day until as many were counted, and on to one that is worked and at whose end time doesn't stand. */
export function walkDays(
  startMs: number,
  { amount, unit }: Duration,
  stands: Stand[],
  data: CalendarData,
): Walk {
  let day = midnight(startMs);
  for (let counted = 0; counted < amount; ) {
    day += DAY;
    const leftOut = stands.some(([from, to]) => midnight(from) < day && day <= midnight(to));
    if (!leftOut && (unit === 'calendar-day' || isWorked(day, data))) counted += 1;
  }
  const full = day;
  while (!isWorked(day, data) || stands.some((stand) => standsAtEndOf(day, stand))) day += DAY;
  const dueMs = day + DAY - 1000;
  return {
    dueMs,
    leansFrom: unit === 'calendar-day' ? full : midnight(startMs) + DAY,
    taken: stands.filter(([from]) => from < dueMs),
  };
}

/** Walks through the working windows, as far as time doesn't stand, until the hours are used up. */
export function walkHours(startMs: number, amount: number, stands: Stand[], data: CalendarData): Walk {
  let left = Math.round(amount * HOUR);
  for (let day = midnight(startMs); ; day += DAY) {
    for (const [from, to] of workOf(day, data, [[day, startMs], ...stands])) {
      if (left <= to - from) {
        const dueMs = from + left;
        return { dueMs, leansFrom: midnight(startMs), taken: stands.filter(([begun]) => begun < dueMs) };
      }
      left -= to - from;
    }
  }
}

/** Working time between two instants, less the time that stood still. */
export function workedBetween(
  fromMs: number,
  toMs: number,
  stands: readonly Stand[],
  data: CalendarData,
): number {
  let sum = 0;
  for (let day = midnight(fromMs); day <= toMs; day += DAY)
    for (const [from, to] of workOf(day, data, stands))
      sum += Math.max(0, Math.min(to, toMs) - Math.max(from, fromMs));
  return sum;
}

/** Back from an instant by so much working time; a moment between windows belongs to the end of the one before it. */
export function walkBack(
  fromMs: number,
  workMs: number,
  stands: readonly Stand[],
  data: CalendarData,
): number {
  let left = workMs;
  for (let day = midnight(fromMs); ; day -= DAY) {
    for (const [from, to] of workOf(day, data, stands).reverse()) {
      const end = Math.min(to, fromMs);
      if (end <= from) continue;
      if (left < end - from) return end - left;
      left -= end - from;
    }
  }
}

/** Days after the day of the first instant through that of the second, all or only the worked ones. */
export function daysBetween(
  fromMs: number,
  toMs: number,
  unit: Duration['unit'],
  data: CalendarData,
): number {
  let days = 0;
  for (let day = midnight(fromMs) + DAY; day <= midnight(toMs); day += DAY)
    if (unit === 'calendar-day' || isWorked(day, data)) days += 1;
  return days;
}

/** Whether the calendar lacks a day between two instants, the days of both included. */
export function leans(fromMs: number, toMs: number, data: CalendarData): boolean {
  for (let day = midnight(fromMs); day <= midnight(toMs); day += DAY)
    if (kindOf(day, data) === 'unknown') return true;
  return false;
}

export function midnight(ms: number): number {
  return Math.floor((ms + 8 * HOUR) / DAY) * DAY - 8 * HOUR;
}

export function isWorked(midnightMs: number, data: CalendarData): boolean {
  const kind = kindOf(midnightMs, data);
  if (kind !== 'unknown') return kind === 'worked';
  const weekday = new Date(midnightMs + 8 * HOUR).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

type DayKind = 'worked' | 'off' | 'unknown';
const kinds = new WeakMap<CalendarData, Map<number, DayKind>>();

/** What the calendar's text says of a day; looked up once, for the walks come by the same days again and again. */
function kindOf(midnightMs: number, data: CalendarData): DayKind {
  const known = kinds.get(data) ?? new Map<number, DayKind>();
  kinds.set(data, known);
  const found = known.get(midnightMs);
  if (found) return found;
  const local = new Date(midnightMs + 8 * HOUR);
  const year = local.getUTCFullYear();
  const text = data.years[String(year)];
  const character = text?.[Math.round((local.getTime() - Date.UTC(year, 0, 1)) / DAY)];
  const kind = character === undefined ? 'unknown' : character === '1' ? 'worked' : 'off';
  known.set(midnightMs, kind);
  return kind;
}

/** A time of day written `08:30` after midnight. */
export function timeOf(text: string): number {
  const [hours, minutes] = text.split(':');
  return Number(hours) * HOUR + Number(minutes) * 60_000;
}

const standsAtEndOf = (day: number, [from, to]: Stand) =>
  from < day + DAY - 1000 && midnight(from) <= day && day < midnight(to);

/** The working windows of a day, cut by what stands still. */
function workOf(day: number, data: CalendarData, stands: readonly Stand[]): [number, number][] {
  if (!isWorked(day, data)) return [];
  let work = windowsOf(data).map(([from, to]): [number, number] => [day + from, day + to]);
  for (const [begun, ended] of stands) {
    if (ended <= day || begun >= day + DAY) continue;
    work = work.flatMap(([from, to]): [number, number][] => [
      [from, Math.min(to, begun)],
      [Math.max(from, ended), to],
    ]);
  }
  return work.filter(([from, to]) => from < to);
}

const windows = new WeakMap<CalendarData, Stand[]>();

function windowsOf(data: CalendarData): Stand[] {
  const read = windows.get(data) ?? data.windows.map(([from, to]): Stand => [timeOf(from), timeOf(to)]);
  windows.set(data, read);
  return read;
}
