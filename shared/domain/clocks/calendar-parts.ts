import { ClockError } from './clock-error.ts';
import { dayOfDate } from './local-time.ts';

/** A window of a workday, in milliseconds after local midnight. */
export type Window = { readonly from: number; readonly to: number };

const TIME_OF_DAY = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const YEAR = /^\d{4}$/;
const DAYS = /^[01]+$/;

/**
 * The windows of a workday, checked to be in order and not to overlap.
 * @throws ClockError `clock.calendar-invalid`
 */
export function parseWindows(windows: ReadonlyArray<readonly [string, string]>): Window[] {
  if (windows.length === 0)
    throw new ClockError('clock.calendar-invalid', 'a workday needs a working window');
  let previousEnd = 0;
  return windows.map(([fromText, toText]) => {
    const from = msOfDay(fromText);
    const to = msOfDay(toText);
    if (from < previousEnd || to <= from) {
      throw new ClockError('clock.calendar-invalid', 'working windows must ascend and not overlap', {
        from: fromText,
        to: toText,
      });
    }
    previousEnd = to;
    return { from, to };
  });
}

/**
 * All days from the first to the last year with data: true for workdays, undefined in years left out between them.
 * @throws ClockError `clock.calendar-invalid` when a year hasn't exactly one `0` or `1` a day
 */
export function parseYears(years: Readonly<Record<string, string>>): {
  firstDay: number;
  days: (boolean | undefined)[];
} {
  const names = Object.keys(years).sort();
  const firstDay = names[0] === undefined ? 0 : dayOfDate(`${names[0]}-01-01`);
  const days: (boolean | undefined)[] = [];
  for (const name of names) {
    const text = years[name] ?? '';
    if (!YEAR.test(name) || !DAYS.test(text) || text.length !== daysOfYear(name)) {
      throw new ClockError('clock.calendar-invalid', 'a year needs one 0 or 1 for each of its days', {
        year: name,
      });
    }
    while (firstDay + days.length < dayOfDate(`${name}-01-01`)) days.push(undefined);
    for (const character of text) days.push(character === '1');
  }
  return { firstDay, days };
}

function daysOfYear(year: string): number {
  return dayOfDate(`${year}-12-31`) - dayOfDate(`${year}-01-01`) + 1;
}

function msOfDay(text: string): number {
  const match = TIME_OF_DAY.exec(text);
  if (!match) throw new ClockError('clock.calendar-invalid', 'a time of day must be written 08:30', { text });
  const [, hours = '24', minutes = '0'] = match;
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}
