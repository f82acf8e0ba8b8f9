import { expect, test } from 'vitest';
import { stateCouncilCalendar } from '../../../../../../local/seed/state-council-calendar.ts';
import { textOfTable } from '../form/text-of-file.ts';
import { monthsOf, plainYear, withDayTurned, workdaysOf } from './calendar-year.ts';
import { readYearFile, yearFile } from './calendar-year-file.ts';

const calendar = stateCouncilCalendar();
const years = Object.keys(calendar.years).map(Number);
const yearOf = (year: number) => ({
  days: calendar.years[year] ?? '',
  holidays: (calendar.holidays ?? []).filter(({ from }) => from.startsWith(`${year}`)),
});

test.each(years)('%i is read as it was written', (year) => {
  const read = readYearFile(yearFile(year, yearOf(year)));
  expect(read).toMatchObject({ ok: true, year, days: yearOf(year).days });
});

test('names of days off come back with their first and last day', () => {
  expect(readYearFile(yearFile(2026, yearOf(2026)))).toEqual({ ok: true, year: 2026, ...yearOf(2026) });
});

test('a table written by hand is understood, in Chinese too', () => {
  const read = readYearFile('\uFEFF2027-01-01,休,元旦\n2027-01-02, off, 元旦\n2027-01-03,班\n');
  expect(read).toMatchObject({
    ok: true,
    year: 2027,
    holidays: [{ from: '2027-01-01', to: '2027-01-02', zh: '元旦', en: '元旦' }],
  });
  expect(read.ok && read.days.slice(0, 4)).toBe('0011');
});

test('a file that a spreadsheet on Chinese Windows saved again is understood', () => {
  const gbk = [...'2027/1/1,'].map((sign) => sign.charCodeAt(0));
  const bytes = new Uint8Array([...gbk, 0xd0, 0xdd, 0x2c, 0xd4, 0xaa, 0xb5, 0xa9, 0x2c, 0x0d, 0x0a]);
  const read = readYearFile(textOfTable(bytes.buffer));
  expect(read).toMatchObject({ ok: true, year: 2027, holidays: [{ from: '2027-01-01', zh: '元旦' }] });
  expect(readYearFile('2027/2/30,休')).toEqual({ ok: false, lines: [1] });
});

test.each([
  ['a line of another year', '2027-01-01,off\n2028-01-01,off', [2]],
  ['a day that does not exist', '2027-02-28,off\n2027-02-30,off', [2]],
  ['another word', 'date,day,zh,en\n2027-01-01,holiday', [2]],
  ['nothing', '', []],
])('%s is refused with its line', (_, text, lines) => {
  expect(readYearFile(text)).toEqual({ ok: false, lines });
});

test('a year has all its days, each on its weekday', () => {
  const months = monthsOf(2028);
  expect(months.map(({ length }) => length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(months[1]?.at(-1)).toEqual({ index: 59, date: '2028-02-29', weekday: 2 });
  expect(plainYear(2028)).toHaveLength(366);
});

test('a day is turned and turned back', () => {
  const { days } = yearOf(2026);
  const turned = withDayTurned(days, 100);
  expect(Math.abs(workdaysOf(turned) - workdaysOf(days))).toBe(1);
  expect(withDayTurned(turned, 100)).toBe(days);
});
