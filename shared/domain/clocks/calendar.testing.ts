import fc from 'fast-check';
import { type CalendarData, createWorkCalendar } from './calendar.ts';

const DAY = 86_400_000;

/** Days off of the State Council's notices for 2025 and 2026, both dates included. */
const DAYS_OFF = [
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const;
const MAKE_UP_WORKDAYS = [
  ...['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
];

/** The calendar of 2025 and 2026, typed in from the notices. */
export const calendarData: CalendarData = {
  version: 7,
  windows: [
    ['08:30', '12:00'],
    ['13:30', '17:30'],
  ],
  years: { 2025: daysOfYear(2025), 2026: daysOfYear(2026) },
  holidays: [
    { from: '2026-02-15', to: '2026-02-23', zh: '春节', en: 'Spring Festival' },
    { from: '2026-10-01', to: '2026-10-07', zh: '国庆节', en: 'National Day' },
  ],
};

/** The same, prepared. */
export const calendar = createWorkCalendar(calendarData);

/** A later version: 2027 announced, a surprise holiday at the end of March 2026, shorter afternoons. */
export const revisedData: CalendarData = {
  ...calendarData,
  version: 8,
  windows: [
    ['09:00', '12:00'],
    ['14:00', '17:00'],
  ],
  years: {
    ...calendarData.years,
    2026: daysOfYear(2026, ['2026-03-30', '2026-03-31']),
    2027: daysOfYear(2027),
  },
};

/** The same, prepared. */
export const revised = createWorkCalendar(revisedData);

/** An instant from a local date and time: `at('2026-02-12 10:00')`. */
export function at(local: string): string {
  return new Date(`${local.replace(' ', 'T')}+08:00`).toISOString();
}

/** Any limit that a policy may set. */
export const anyDuration = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: fc.constant('working-day' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 95 }), unit: fc.constant('calendar-day' as const) }),
  fc.record({
    amount: fc.integer({ min: 1, max: 240 }).map((quarters) => quarters / 4),
    unit: fc.constant('working-hour' as const),
  }),
);

/** Any instant from half a year before the covered years to a year after them. */
export const anyStart = fc
  .integer({ min: Date.parse('2024-06-01T00:00:00.000Z'), max: Date.parse('2027-12-31T00:00:00.000Z') })
  .map((ms) => new Date(ms).toISOString());

/** A calendar nobody would announce: random days off, random windows, perhaps a year left out. */
export const anyCalendarData: fc.Arbitrary<CalendarData> = fc
  .record({
    years: fc.subarray([2025, 2026, 2027], { minLength: 1 }),
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 8 }),
    days: fc.array(fc.constantFrom('0', '1'), { minLength: 365, maxLength: 365 }),
  })
  .map(({ years, cuts, days }) => ({
    version: 1,
    windows: pairs(cuts.sort((a, b) => a - b).map(quarterOfDay)),
    years: Object.fromEntries(years.map((year) => [String(year), days.join('')])),
  }));

function quarterOfDay(quarter: number): string {
  return new Date(quarter * 15 * 60_000).toISOString().slice(11, 16);
}

function pairs(times: readonly string[]): [string, string][] {
  return times.flatMap((to, index): [string, string][] => {
    const from = times[index - 1];
    return index % 2 === 1 && from !== undefined ? [[from, to]] : [];
  });
}

function daysOfYear(year: number, surprises: readonly string[] = []): string {
  let text = '';
  for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += DAY) {
    const date = new Date(ms).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(ms).getUTCDay());
    const off =
      weekend || surprises.includes(date) || DAYS_OFF.some(([from, to]) => from <= date && date <= to);
    text += off && !MAKE_UP_WORKDAYS.includes(date) ? '0' : '1';
  }
  return text;
}
