import type { WorkCalendar } from './calendar.ts';
import { ClockError } from './clock-error.ts';
import type { Duration } from './duration.ts';
import { grantedDue, type Pause } from './granted-due.ts';
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
  /** Time stands still, for a supplement or an approved suspension; never without a reason. */
  | { kind: 'pause'; at: string; reason: string }
  | { kind: 'resume'; at: string }
  /** More time, as approved; `approval` names the decision. */
  | { kind: 'extend'; at: string; duration: Duration; approval: string }
  /** Another limit from the start on: a changed level or policy. Pauses and extensions stand as they are. */
  | { kind: 'policy'; at: string; duration: Duration; policyVersion: number; reason: string }
  /** The State Council announced a year, or a surprise holiday: all is counted anew on the new version. */
  | { kind: 'calendar'; at: string; calendarVersion: number }
  /** Another unit takes the running clock over: time is charged to it from here; nothing else changes. */
  | { kind: 'transfer'; at: string; unit: string }
  /** A stopped clock runs again; the time in between was not a pause. */
  | { kind: 'reopen'; at: string }
  | { kind: 'stop'; at: string };

/** What a ledger comes to. `originalDueAt` leaves extensions out: on time is told against both. */
export type LedgerOutcome = {
  originalDueAt: string;
  dueAt: string;
  provisional: boolean;
  yellowAt: string;
  status: 'running' | 'paused' | 'stopped';
};

/** Between two entries; times in epoch milliseconds. */
type LedgerState = {
  status: LedgerOutcome['status'];
  startMs: number;
  duration: Duration;
  calendarVersion: number;
  pauses: readonly Pause[];
  pausedSinceMs: number;
  extensions: readonly Duration[];
  latestMs: number;
};

/**
 * The due time as a pure function of ledger, policy (its limits stand in the entries) and calendar. A stored clock must
 * equal it. Pauses, limits and extensions are added up, so their order in time cannot change the sum.
 * @param calendar the version that the ledger names last
 * @throws ClockError `clock.ledger-invalid`; `clock.calendar-version` when the calendar isn't the one the ledger names
 */
export function replayLedger(ledger: readonly LedgerEntry[], calendar: WorkCalendar): LedgerOutcome {
  let state: LedgerState | undefined;
  for (const entry of ledger) state = applyEntry(state, entry);
  if (!state) throw new ClockError('clock.ledger-invalid', 'a ledger has at least its start');
  assertVersion(calendar, state.calendarVersion);
  const { startMs, duration, pauses, extensions, status } = state;
  const original = grantedDue({ startMs, duration, pauses, extensions: [] }, calendar);
  const granted =
    extensions.length === 0 ? original : grantedDue({ startMs, duration, pauses, extensions }, calendar);
  return {
    originalDueAt: formatInstant(original.dueMs),
    dueAt: formatInstant(granted.dueMs),
    provisional: granted.provisional,
    yellowAt: formatInstant(yellowFrom(granted.countedFromMs, granted.dueMs, granted.pausedMs, calendar)),
    status,
  };
}

function applyEntry(state: LedgerState | undefined, entry: LedgerEntry): LedgerState {
  const atMs = parseInstant(entry.at);
  if (entry.kind === 'start') {
    if (state) throw invalid(entry, 'a clock starts once');
    return {
      status: 'running',
      startMs: atMs,
      duration: entry.duration,
      calendarVersion: entry.calendarVersion,
      pauses: [],
      pausedSinceMs: atMs,
      extensions: [],
      latestMs: atMs,
    };
  }
  if (!state || atMs < state.latestMs) throw invalid(entry, 'entries follow a start in order of time');
  const after = { ...state, latestMs: atMs };
  const expect = (...allowed: LedgerState['status'][]) => {
    if (!allowed.includes(state.status))
      throw invalid(entry, `a clock that is ${state.status} takes no ${entry.kind}`);
  };
  switch (entry.kind) {
    case 'pause':
      expect('running');
      return { ...after, status: 'paused', pausedSinceMs: atMs };
    case 'resume':
      expect('paused');
      return {
        ...after,
        status: 'running',
        pauses: [...state.pauses, { fromMs: state.pausedSinceMs, toMs: atMs }],
      };
    case 'extend':
      expect('running', 'paused');
      return { ...after, extensions: [...state.extensions, entry.duration] };
    case 'policy':
      expect('running', 'paused');
      return { ...after, duration: entry.duration };
    case 'calendar':
      expect('running', 'paused');
      return { ...after, calendarVersion: entry.calendarVersion };
    case 'transfer':
      expect('running', 'paused');
      return after;
    case 'reopen':
      expect('stopped');
      return { ...after, status: 'running' };
    case 'stop':
      expect('running', 'paused');
      return { ...closePause(after, atMs), status: 'stopped' };
  }
}

/** A clock that is stopped while it is paused has paused until then. */
const closePause = (state: LedgerState, atMs: number): LedgerState =>
  state.status === 'paused'
    ? { ...state, pauses: [...state.pauses, { fromMs: state.pausedSinceMs, toMs: atMs }] }
    : state;

const invalid = (entry: LedgerEntry, message: string) =>
  new ClockError('clock.ledger-invalid', message, { kind: entry.kind, at: entry.at });

function assertVersion(calendar: WorkCalendar, version: number): void {
  if (calendar.version === version) return;
  throw new ClockError('clock.calendar-version', 'a ledger is replayed on the calendar version it names', {
    named: version,
    given: calendar.version,
  });
}
