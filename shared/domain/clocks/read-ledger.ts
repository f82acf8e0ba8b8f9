import { ClockError } from './clock-error.ts';
import { assertDuration, type Duration } from './duration.ts';
import type { Grant, Pause } from './granted-due.ts';
import { parseInstant } from './instant.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** What a ledger says once all its entries are read. */
export type LedgerState = Grant & {
  status: 'running' | 'paused' | 'stopped';
  calendarVersion: number;
  /** Epoch milliseconds; of the last pause, whether it has ended or not. */
  pausedSinceMs: number;
  latestMs: number;
};

/**
 * Reads a ledger from its start through its last entry.
 * @throws ClockError `clock.ledger-invalid` when an entry doesn't fit what came before it or lacks its reason;
 * `clock.duration-invalid`, `clock.instant-invalid`
 */
export function readLedger(ledger: readonly LedgerEntry[]): LedgerState {
  let state: LedgerState | undefined;
  for (const entry of ledger) state = applyEntry(state, entry);
  if (!state) throw new ClockError('clock.ledger-invalid', 'a ledger has at least its start');
  return state;
}

function applyEntry(state: LedgerState | undefined, entry: LedgerEntry): LedgerState {
  const atMs = parseInstant(entry.at);
  if (entry.kind === 'start') {
    if (state) throw invalid(entry, 'a clock starts once');
    return {
      status: 'running',
      startMs: atMs,
      duration: checked(entry.duration),
      calendarVersion: entry.calendarVersion,
      pauses: [],
      pausedSinceMs: atMs,
      extensions: [],
      latestMs: atMs,
    };
  }
  if (!state || atMs < state.latestMs) throw invalid(entry, 'entries follow a start in order of time');
  assertFits(entry, state.status);
  switch (entry.kind) {
    case 'pause':
      return { ...state, status: 'paused', pausedSinceMs: atMs, latestMs: atMs };
    case 'resume':
      return { ...state, status: 'running', pauses: pausesThrough(state, atMs), latestMs: atMs };
    case 'extend':
      return { ...state, extensions: [...state.extensions, checked(entry.duration)], latestMs: atMs };
    case 'policy':
      return { ...state, duration: checked(entry.duration), latestMs: atMs };
    case 'calendar':
      return { ...state, calendarVersion: entry.calendarVersion, latestMs: atMs };
    case 'transfer':
      return { ...state, latestMs: atMs };
    case 'reopen':
      return { ...state, status: 'running', latestMs: atMs };
    case 'stop':
      return { ...state, status: 'stopped', pauses: pausesThrough(state, atMs), latestMs: atMs };
  }
}

const TAKEN_WHILE = {
  pause: ['running'],
  resume: ['paused'],
  extend: ['running', 'paused'],
  policy: ['running', 'paused'],
  calendar: ['running', 'paused'],
  transfer: ['running', 'paused'],
  reopen: ['stopped'],
  stop: ['running', 'paused'],
} as const satisfies Record<Exclude<LedgerEntry['kind'], 'start'>, readonly LedgerState['status'][]>;

function assertFits(entry: Exclude<LedgerEntry, { kind: 'start' }>, status: LedgerState['status']): void {
  const allowed: readonly LedgerState['status'][] = TAKEN_WHILE[entry.kind];
  if (!allowed.includes(status)) throw invalid(entry, `a clock that is ${status} takes no ${entry.kind}`);
  if ('reason' in entry && entry.reason.trim() === '')
    throw invalid(entry, `a clock takes no ${entry.kind} without a reason`);
}

/** A clock that is stopped while it is paused has paused until then. */
const pausesThrough = (state: LedgerState, atMs: number): readonly Pause[] =>
  state.status === 'paused' ? [...state.pauses, { fromMs: state.pausedSinceMs, toMs: atMs }] : state.pauses;

function checked(duration: Duration): Duration {
  assertDuration(duration);
  return duration;
}

const invalid = (entry: LedgerEntry, message: string) =>
  new ClockError('clock.ledger-invalid', message, { kind: entry.kind, at: entry.at });
