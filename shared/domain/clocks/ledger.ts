import type { WorkCalendar } from './calendar.ts';
import { ClockError } from './clock-error.ts';
import { type Duration, dueFromMs } from './duration.ts';
import { formatInstant, parseInstant } from './instant.ts';
import { yellowFrom } from './yellow.ts';

/**
 * What happened to a clock, in order. `unit` is the organisation that the time is charged to. A new kind of entry is a
 * new member here and a new case in `applyEntry`; nothing else computes due times.
 */
export type LedgerEntry =
  | {
      kind: 'start';
      at: string;
      duration: Duration;
      policyVersion: number;
      calendarVersion: number;
      unit: string;
    }
  /** Another unit takes the running clock over: time is charged to it from here; nothing else changes. */
  | { kind: 'transfer'; at: string; unit: string }
  | { kind: 'stop'; at: string };

/** What a ledger comes to. `originalDueAt` is what the first entry promised, whatever was granted later. */
export type LedgerOutcome = {
  originalDueAt: string;
  dueAt: string;
  provisional: boolean;
  yellowAt: string;
  status: 'running' | 'stopped';
};

/** Finds the calendar of the version that an entry names. */
type CalendarOfVersion = (version: number) => WorkCalendar;

/** Between two entries; times in epoch milliseconds. */
type LedgerState = {
  status: LedgerOutcome['status'];
  calendar: WorkCalendar;
  countedFromMs: number;
  originalDueMs: number;
  dueMs: number;
  provisional: boolean;
  latestMs: number;
};

/**
 * The due time as a pure function of ledger, policy (its limit stands in the entry) and calendar. A stored clock must
 * equal it.
 * @throws ClockError `clock.ledger-invalid`; `clock.calendar-version` when the calendar isn't the one the ledger names
 */
export function replayLedger(ledger: readonly LedgerEntry[], calendar: WorkCalendar): LedgerOutcome {
  let state: LedgerState | undefined;
  for (const entry of ledger) state = applyEntry(state, entry, (version) => sameVersion(calendar, version));
  if (!state) throw new ClockError('clock.ledger-invalid', 'a ledger has at least its start');
  return {
    originalDueAt: formatInstant(state.originalDueMs),
    dueAt: formatInstant(state.dueMs),
    provisional: state.provisional,
    yellowAt: formatInstant(yellowFrom(state.countedFromMs, state.dueMs, state.calendar)),
    status: state.status,
  };
}

function applyEntry(
  state: LedgerState | undefined,
  entry: LedgerEntry,
  calendarOf: CalendarOfVersion,
): LedgerState {
  const atMs = parseInstant(entry.at);
  if (entry.kind === 'start') {
    if (state) throw new ClockError('clock.ledger-invalid', 'a clock starts once', { at: entry.at });
    const calendar = calendarOf(entry.calendarVersion);
    const due = dueFromMs(atMs, entry.duration, calendar);
    return { status: 'running', calendar, ...due, originalDueMs: due.dueMs, latestMs: atMs };
  }
  if (state?.status !== 'running' || atMs < state.latestMs) {
    throw new ClockError(
      'clock.ledger-invalid',
      'entries follow a start in order of time, and a stop is the last',
      {
        kind: entry.kind,
        at: entry.at,
      },
    );
  }
  switch (entry.kind) {
    case 'transfer':
      return { ...state, latestMs: atMs };
    case 'stop':
      return { ...state, status: 'stopped', latestMs: atMs };
  }
}

function sameVersion(calendar: WorkCalendar, version: number): WorkCalendar {
  if (calendar.version === version) return calendar;
  throw new ClockError('clock.calendar-version', 'a ledger is replayed on the calendar version it names', {
    named: version,
    given: calendar.version,
  });
}
