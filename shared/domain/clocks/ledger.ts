import type { WorkCalendar } from './calendar.ts';
import { ClockError } from './clock-error.ts';
import { grantedDue } from './granted-due.ts';
import { formatInstant } from './instant.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { readLedger } from './read-ledger.ts';
import { yellowFrom } from './yellow.ts';

export type { LedgerEntry } from './ledger-entry.ts';

/** What a ledger comes to. `originalDueAt` leaves extensions out: on time is told against both. */
export type LedgerOutcome = {
  originalDueAt: string;
  dueAt: string;
  provisional: boolean;
  yellowAt: string;
  status: 'running' | 'paused' | 'stopped';
};

/**
 * The due time as a pure function of ledger, policy (its limits stand in the entries) and calendar. A stored clock must
 * equal it. Pauses, limits and extensions are added up, so their order in time cannot change the sum.
 * @param calendar the version that the ledger names last
 * @throws ClockError `clock.ledger-invalid`; `clock.calendar-version` when the calendar isn't the one the ledger names
 */
export function replayLedger(ledger: readonly LedgerEntry[], calendar: WorkCalendar): LedgerOutcome {
  const state = readLedger(ledger);
  assertVersion(calendar, state.calendarVersion);
  const granted = grantedDue(state, calendar);
  const extended = state.extensions.length > 0;
  const original = extended ? grantedDue({ ...state, extensions: [] }, calendar) : granted;
  const dueAt = formatInstant(granted.dueMs);
  return {
    originalDueAt: extended ? formatInstant(original.dueMs) : dueAt,
    dueAt,
    provisional: granted.provisional || original.provisional,
    yellowAt: formatInstant(yellowFrom(granted.terms, calendar)),
    status: state.status,
  };
}

function assertVersion(calendar: WorkCalendar, version: number): void {
  if (calendar.version === version) return;
  throw new ClockError('clock.calendar-version', 'a ledger is replayed on the calendar version it names', {
    named: version,
    given: calendar.version,
  });
}
