/**
 * Local time of the service: Asia/Shanghai, which is UTC+8 without daylight saving since September 1991.
 * A *day number* counts local days; 0 is 1970-01-01. Instants are epoch milliseconds.
 */
export const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;
const SECOND_MS = 1000;

/** The local day in which an instant lies. */
export function dayOfInstant(ms: number): number {
  return Math.floor((ms + OFFSET_MS) / DAY_MS);
}

/** Local midnight with which a day begins. */
export function startOfDay(day: number): number {
  return day * DAY_MS - OFFSET_MS;
}

/** 23:59:59 local time, the end of every deadline in days. */
export function endOfDay(day: number): number {
  return startOfDay(day + 1) - SECOND_MS;
}

/** Day number of a date written `2026-02-14`; NaN when it isn't one. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00.000Z`) / DAY_MS;
}

/** A day number written `2026-02-14`. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The year of a day number. */
export function yearOfDay(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Local time of day written `13:30`, with seconds where there are any: `23:59:59`. */
export function timeOfDay(ms: number): string {
  const text = new Date(ms + OFFSET_MS).toISOString().slice(11, 19);
  return text.endsWith(':00') ? text.slice(0, 5) : text;
}

/** The instant of a local minute written `2026-02-14T13:30`; one that no parser reads when it isn't one. */
export const instantOfMinute = (minute: string) => `${minute}:00.000+08:00`;
