import arrangements from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { z } from 'zod';
import type { CalendarData, Holiday } from '../../shared/domain/clocks/calendar.ts';
import { dateOfDay, dayOfDate, weekdayOf } from '../../shared/domain/clocks/local-time.ts';

const VERSION = 1;
const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;
const SATURDAY = 6;

/** Date → `English,中文,days of the statutory holiday`. */
const packageData = z.object({
  holidays: z.record(z.iso.date(), z.string()),
  workdays: z.record(z.iso.date(), z.string()),
});
type Arrangements = z.infer<typeof packageData>;

/** A year that the package has no announcement of; it would silently call that year's holidays workdays. */
export class UncoveredYearError extends Error {
  override readonly name = 'UncoveredYearError';
  readonly code = 'calendar.uncovered-year';
  readonly year: number;

  constructor(year: number) {
    super(`chinese-days has no State Council arrangement for ${year}`);
    this.year = year;
  }
}

/**
 * The State Council's yearly arrangements of holidays and make-up workdays (国务院办公厅关于部分节假日安排的通知), as carried
 * by the `chinese-days` package. Read from its data file, since its functions take the machine's time zone.
 * @throws UncoveredYearError
 */
export function stateCouncilCalendar(firstYear = FIRST_YEAR, lastYear = LAST_YEAR): CalendarData {
  const known = packageData.parse(arrangements);
  const years: Record<string, string> = {};
  for (let year = firstYear; year <= lastYear; year += 1) years[year] = daysOfYear(year, known);
  return {
    version: VERSION,
    windows: [
      ['08:30', '12:00'],
      ['13:30', '17:30'],
    ],
    years,
    holidays: holidayRuns(firstYear, lastYear, known),
  };
}

function daysOfYear(year: number, known: Arrangements): string {
  // Every arrangement since 2000 has New Year's Day and National Day, the first and the last holiday of its year.
  if (!known.holidays[`${year}-01-01`] || !known.holidays[`${year}-10-01`])
    throw new UncoveredYearError(year);
  let text = '';
  const lastDay = dayOfDate(`${year}-12-31`);
  for (let day = dayOfDate(`${year}-01-01`); day <= lastDay; day += 1) {
    const date = dateOfDay(day);
    const works = known.workdays[date] !== undefined || (weekdayOf(day) < SATURDAY && !known.holidays[date]);
    text += works ? '1' : '0';
  }
  return text;
}

function holidayRuns(firstYear: number, lastYear: number, known: Arrangements): Holiday[] {
  const runs: Holiday[] = [];
  for (const date of Object.keys(known.holidays).sort()) {
    if (Number(date.slice(0, 4)) < firstYear || Number(date.slice(0, 4)) > lastYear) continue;
    const [en = '', zh = ''] = (known.holidays[date] ?? '').split(',');
    const previous = runs.at(-1);
    if (previous?.en === en && dayOfDate(previous.to) + 1 === dayOfDate(date)) previous.to = date;
    else runs.push({ from: date, to: date, zh, en });
  }
  return runs;
}
