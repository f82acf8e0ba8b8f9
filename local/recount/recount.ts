import { dateOfDay, dayOfDate } from '../../shared/domain/clocks/local-time.ts';
import {
  type Contribution,
  contributionOf,
  differenceBetween,
  scopeOf,
  sumOf,
} from '../../shared/domain/evaluation/contribution.ts';
import { readComplaints, readNumbersOfDay } from '../../shared/persistence/day-cases.ts';
import { readRules } from '../../shared/persistence/rules.ts';
import { readAllCounters } from '../../shared/persistence/statistics-repository.ts';

export interface Recount {
  /** Cases that were counted. */
  readonly cases: number;
  readonly board: Contribution;
  readonly recounted: Contribution;
  /** What has to be added to the board so that it equals the recount; empty when it does. */
  readonly difference: Contribution;
}

/**
 * Counts every case again and compares it with the board's counters.
 * @param days First and last local day, `yyyy-mm-dd`; without the first one, that of the earliest month on the board.
 */
export async function recount(days: { from?: string | undefined; to: string }): Promise<Recount> {
  const { routing } = await readRules(new Date().toISOString());
  const city = scopeOf({ division: routing.intake });
  const from = days.from ?? firstDayOn(await readAllCounters(city)) ?? days.to;
  const cases = await readComplaints(await numbersOf(from, days.to));
  const board = await readAllCounters(city);
  const recounted = sumOf(cases.filter((each) => scopeOf(each) === city).map(contributionOf));
  return { cases: cases.length, board, recounted, difference: differenceBetween(board, recounted) };
}

/** Numbers of all cases that were submitted from one local day to another. */
export async function numbersOf(from: string, to: string): Promise<string[]> {
  const numbers: string[] = [];
  for (let day = dayOfDate(from); day <= dayOfDate(to); day += 1)
    numbers.push(...(await readNumbersOfDay(dateOfDay(day).replaceAll('-', ''))));
  return numbers;
}

function firstDayOn(board: Contribution): string | undefined {
  const [first] = Object.keys(board)
    .map((row) => row.slice(0, row.indexOf('#')))
    .filter((period) => /^\d{4}-\d{2}$/.test(period))
    .toSorted();
  return first && `${first}-01`;
}
