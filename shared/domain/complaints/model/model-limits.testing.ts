import { calendarData } from '../../clocks/calendar.testing.ts';
import type { Duration } from '../../clocks/duration.ts';
import type { LedgerEntry } from '../../clocks/ledger.ts';
import { oracleReplay } from '../../clocks/oracle.testing.ts';
import type { Level } from '../complaint.ts';
import type { Track } from '../procedure.ts';

export const workingDays = (amount: number): Duration => ({ amount, unit: 'working-day' });
export const calendarDays = (amount: number): Duration => ({ amount, unit: 'calendar-day' });
const CALENDARS = { [calendarData.version]: calendarData };

/** The clock of a limit as it starts. */
export const startOf = (at: string, duration: Duration): LedgerEntry => ({
  kind: 'start',
  at,
  duration,
  policyVersion: 1,
  calendarVersion: calendarData.version,
  unit: 'model',
});

/** When a ledger is due, by the slow oracle. */
export const dueOf = (ledger: readonly LedgerEntry[]) => oracleReplay(ledger, CALENDARS).dueAt;
export const dueAfter = (at: string, duration: Duration) => dueOf([startOf(at, duration)]);

/** Before the local day begins on which the first working day after an instant ends. */
export const isBeforeNextWorkday = (at: string, after: string) =>
  Date.parse(at) <= Date.parse(dueAfter(after, workingDays(1))) - 24 * 3_600_000;

/** The local date of an instant, `yyyy-mm-dd`; Shanghai is eight hours ahead all year. */
export const localDayOf = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
/** Days from the local day of an instant to a date. */
export const daysUntil = (date: string, at: string) =>
  (Date.parse(date) - Date.parse(localDayOf(at))) / (24 * 3_600_000);

/** Suspensions of a case in the model's world: one fewer than the demo's, which random lives seldom come to. */
export const SUSPENSIONS = 1;

/** Working days of the handling, by level. */
const DURATION_OF_LEVEL = { simple: 5, general: 10, complex: 15 } as const;

/** The limit of handling: of arrears by their own law, else by level. */
export const limitOf = (track: Track, level: Level | null) =>
  track === 'arrears' ? calendarDays(30) : workingDays(DURATION_OF_LEVEL[level ?? 'general']);

/** Another limit of handling, from its start on. */
export const withLevel = (
  handling: readonly LedgerEntry[],
  level: Level,
  at: string,
): readonly LedgerEntry[] => [
  ...handling,
  {
    kind: 'policy',
    at,
    duration: workingDays(DURATION_OF_LEVEL[level]),
    policyVersion: 1,
    reason: level,
  },
];
