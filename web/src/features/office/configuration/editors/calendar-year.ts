import { dateOfDay, dayOfDate, weekdayOf } from '../../../../../../shared/domain/clocks/local-time.ts';

const SATURDAY = 6;

/** A day of a year: its place in the year's text, its date `yyyy-mm-dd`, 1 Monday to 7 Sunday. */
export type YearDay = { readonly index: number; readonly date: string; readonly weekday: number };

/** The days of a year, month by month. */
export function monthsOf(year: number): YearDay[][] {
  const first = dayOfDate(`${year}-01-01`);
  const count = dayOfDate(`${year + 1}-01-01`) - first;
  const days = Array.from({ length: count }, (_, index) => ({
    index,
    date: dateOfDay(first + index),
    weekday: weekdayOf(first + index),
  }));
  return [...Map.groupBy(days, ({ date }) => date.slice(0, 7)).values()];
}

/** A year as it is until it is announced: Monday to Friday are workdays. */
export const plainYear = (year: number): string =>
  monthsOf(year)
    .flat()
    .map(({ weekday }) => (weekday < SATURDAY ? '1' : '0'))
    .join('');

/** A year's text with one day turned from a workday into a day off, or back. */
export function withDayTurned(days: string, index: number): string {
  const turned = days[index] === '1' ? '0' : '1';
  return `${days.slice(0, index)}${turned}${days.slice(index + 1)}`;
}

/** How many days of a year are worked. */
export const workdaysOf = (days: string): number => days.replaceAll('0', '').length;
