import type { CalendarData } from './calendar.ts';
import type { Duration } from './duration.ts';

/**
 * A second implementation of the rules in domain.md for tests: it walks day by day over the calendar's texts and shares
 * no code with the clock.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export type OracleDue = { dueMs: number; provisional: boolean; yellowMs: number };

/** When something started at `startMs` is due and turns yellow, by walking. */
export function oracleDue(startMs: number, { amount, unit }: Duration, data: CalendarData): OracleDue {
  const today = midnightBefore(startMs);
  let day = today;
  let provisional = false;
  if (unit === 'working-hour') {
    let left = Math.round(amount * HOUR);
    for (; ; day += DAY) {
      provisional ||= !covers(day, data);
      for (const [from, to] of workOf(day, data)) {
        const begin = Math.max(from, startMs);
        const length = Math.max(0, to - begin);
        if (left <= length)
          return { dueMs: begin + left, provisional, yellowMs: yellow(startMs, begin + left, data) };
        left -= length;
      }
    }
  }
  for (let counted = 0; counted < amount; ) {
    day += DAY;
    if (unit === 'working-day') provisional ||= !covers(day, data);
    if (unit === 'calendar-day' || isWorked(day, data)) counted += 1;
  }
  if (unit === 'calendar-day') {
    provisional ||= !covers(day, data);
    while (!isWorked(day, data)) {
      day += DAY;
      provisional ||= !covers(day, data);
    }
  }
  const dueMs = day + DAY - 1000;
  return { dueMs, provisional, yellowMs: yellow(today + DAY, dueMs, data) };
}

/** Working milliseconds between two instants, window by window. */
export function oracleWorked(fromMs: number, toMs: number, data: CalendarData): number {
  let sum = 0;
  for (let day = midnightBefore(fromMs); day <= toMs; day += DAY) {
    for (const [from, to] of workOf(day, data))
      sum += Math.max(0, Math.min(to, toMs) - Math.max(from, fromMs));
  }
  return sum;
}

/** Whether somebody works on the local day of an instant. */
export function oracleWorksOn(ms: number, data: CalendarData): boolean {
  return isWorked(midnightBefore(ms), data);
}

function yellow(fromMs: number, dueMs: number, data: CalendarData): number {
  const total = oracleWorked(fromMs, dueMs, data);
  const oneDay = data.windows.reduce((sum, [from, to]) => sum + clock(to) - clock(from), 0);
  let left = Math.floor(total / 4);
  if (total > oneDay && left < oneDay) left = oneDay;
  // Backwards from the due time; a moment between windows belongs to the end of the window before it.
  for (let day = midnightBefore(dueMs); ; day -= DAY) {
    for (const [from, to] of workOf(day, data).reverse()) {
      const end = Math.min(to, dueMs);
      if (end <= from) continue;
      if (left < end - from) return end - left;
      left -= end - from;
    }
  }
}

function workOf(midnight: number, data: CalendarData): [number, number][] {
  if (!isWorked(midnight, data)) return [];
  return data.windows.map(([from, to]) => [midnight + clock(from), midnight + clock(to)]);
}

function isWorked(midnight: number, data: CalendarData): boolean {
  const local = new Date(midnight + 8 * HOUR);
  const year = local.getUTCFullYear();
  const days = data.years[String(year)];
  if (days === undefined) return local.getUTCDay() !== 0 && local.getUTCDay() !== 6;
  return days[Math.round((local.getTime() - Date.UTC(year, 0, 1)) / DAY)] === '1';
}

function covers(midnight: number, data: CalendarData): boolean {
  return data.years[String(new Date(midnight + 8 * HOUR).getUTCFullYear())] !== undefined;
}

function midnightBefore(ms: number): number {
  const local = new Date(ms + 8 * HOUR);
  return Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()) - 8 * HOUR;
}

function clock(text: string): number {
  const [hours, minutes] = text.split(':');
  return Number(hours) * HOUR + Number(minutes) * 60_000;
}
