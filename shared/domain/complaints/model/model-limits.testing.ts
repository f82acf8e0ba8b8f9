import { calendarData } from '../../clocks/calendar.testing.ts';
import type { Duration } from '../../clocks/duration.ts';
import type { LedgerEntry } from '../../clocks/ledger.ts';
import { oracleReplay } from '../../clocks/oracle.testing.ts';
import type { Level } from '../complaint.ts';

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

/** Suspensions of a case in the model's world: one fewer than the demo's, which random lives seldom come to. */
export const SUSPENSIONS = 1;

/** Working days of the handling, by level. */
export const DURATION_OF_LEVEL = { simple: 5, general: 10, complex: 15 } as const;

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
