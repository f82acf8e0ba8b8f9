import { dateOfDay, dayOfDate } from '../../../../../../shared/domain/clocks/local-time.ts';
import { monthsOf, plainYear, withDayTurned } from './calendar-year.ts';

export type Holiday = { from: string; to: string; zh: string; en: string };
export type CalendarYear = { readonly days: string; readonly holidays: readonly Holiday[] };

/** What a file of a year says, or the lines that are not understood. */
export type ReadYear = ({ ok: true; year: number } & CalendarYear) | { ok: false; lines: readonly number[] };

const HEAD = 'date,day,zh,en';
/** A spreadsheet that saves the file again writes 2027/1/1. */
const SLASHED = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const isoOf = (_: string, year: string, month: string, day: string): string =>
  [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
const LINE = /^(\d{4}-\d{2}-\d{2})\s*,\s*(off|work|休|班)\s*(?:,\s*([^,]*?)\s*(?:,\s*([^,]*?)\s*)?)?$/;

/** A year as a file: a line for each day that is not as Monday to Friday have it, and for each day off with a name. */
export function yearFile(year: number, { days, holidays }: CalendarYear): string {
  const plain = plainYear(year);
  const lines = monthsOf(year)
    .flat()
    .flatMap(({ index, date }) => {
      const off = days[index] === '0';
      const name = holidays.find(({ from, to }) => from <= date && date <= to);
      if (days[index] === plain[index] && name === undefined) return [];
      return [[date, off ? 'off' : 'work', name?.zh ?? '', name?.en ?? ''].join(',')];
    });
  return [HEAD, ...lines, ''].join('\r\n');
}

/** Reads a file of a year; days without a line are as Monday to Friday have them, neighbours of one name are one holiday. */
export function readYearFile(text: string): ReadYear {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.toLowerCase().startsWith('date,'));
  const read = lines.map(({ line, number }) => ({ number, found: LINE.exec(line.replace(SLASHED, isoOf)) }));
  const year = Number(read[0]?.found?.[1]?.slice(0, 4));
  const wrong = read.filter(({ found }) => !isDayOf(year, found?.[1]));
  if (lines.length === 0 || wrong.length > 0) return { ok: false, lines: wrong.map(({ number }) => number) };

  const first = dayOfDate(`${year}-01-01`);
  let days = plainYear(year);
  const holidays: Holiday[] = [];
  for (const { found } of read) {
    const [, date = '', word = '', zh = '', en = ''] = found ?? [];
    const index = dayOfDate(date) - first;
    const works = word === 'work' || word === '班';
    if ((days[index] === '1') !== works) days = withDayTurned(days, index);
    if (works || zh === '') continue;
    const last = holidays.at(-1);
    if (last?.zh === zh && dateOfDay(dayOfDate(last.to) + 1) === date) last.to = date;
    else holidays.push({ from: date, to: date, zh, en: en === '' ? zh : en });
  }
  return { ok: true, year, days, holidays };
}

const isDayOf = (year: number, date: string | undefined): boolean =>
  date?.startsWith(`${year}-`) === true && dateOfDay(dayOfDate(date)) === date;
