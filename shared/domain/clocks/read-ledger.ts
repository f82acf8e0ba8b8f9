import { ClockError } from './clock-error.ts';
import { assertDuration, type Duration } from './duration.ts';
import type { Grant, Pause } from './granted-due.ts';
import { parseInstant } from './instant.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** What a ledger says once all its entries are read. */
export type LedgerState = Grant & {
  readonly status: 'running' | 'paused' | 'stopped';
  readonly calendarVersion: number;
};

/** A state while it is read; changed in place, for a replay must not cost a copy an entry. */
type Reading = {
  status: LedgerState['status'];
  startMs: number;
  duration: Duration;
  calendarVersion: number;
  pauses: Pause[];
  extensions: Duration[];
  pausedSinceMs: number;
  latestMs: number;
};

/**
 * Reads a ledger from its start through its last entry.
 * @throws ClockError `clock.ledger-invalid` when an entry doesn't fit what came before it or lacks its reason;
 * `clock.duration-invalid`, `clock.instant-invalid`
 */
export function readLedger(ledger: readonly LedgerEntry[]): LedgerState {
  let reading: Reading | undefined;
  for (const entry of ledger) {
    if (reading && entry.kind !== 'start') readChange(reading, entry);
    else reading = readStart(reading, entry);
  }
  if (!reading) throw new ClockError('clock.ledger-invalid', 'a ledger has at least its start');
  return reading;
}

function readStart(reading: Reading | undefined, entry: LedgerEntry): Reading {
  if (reading || entry.kind !== 'start') throw invalid(entry, 'a clock starts once, before anything else');
  const startMs = parseInstant(entry.at);
  assertDuration(entry.duration);
  return {
    status: 'running',
    startMs,
    duration: entry.duration,
    calendarVersion: entry.calendarVersion,
    pauses: [],
    extensions: [],
    pausedSinceMs: startMs,
    latestMs: startMs,
  };
}

function readChange(reading: Reading, entry: Exclude<LedgerEntry, { kind: 'start' }>): void {
  const atMs = parseInstant(entry.at);
  if (atMs < reading.latestMs) throw invalid(entry, 'entries stand in order of time');
  assertFits(entry, reading.status);
  if (reading.status === 'paused' && (entry.kind === 'resume' || entry.kind === 'stop'))
    reading.pauses.push({ fromMs: reading.pausedSinceMs, toMs: atMs });
  reading.latestMs = atMs;
  switch (entry.kind) {
    case 'pause':
      reading.status = 'paused';
      reading.pausedSinceMs = atMs;
      break;
    case 'resume':
    case 'reopen':
      reading.status = 'running';
      break;
    case 'stop':
      reading.status = 'stopped';
      break;
    case 'extend':
      assertDuration(entry.duration);
      reading.extensions.push(entry.duration);
      break;
    case 'policy':
      assertDuration(entry.duration);
      reading.duration = entry.duration;
      break;
    case 'calendar':
      reading.calendarVersion = entry.calendarVersion;
      break;
    case 'transfer':
      break;
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

const invalid = (entry: LedgerEntry, message: string) =>
  new ClockError('clock.ledger-invalid', message, { kind: entry.kind, at: entry.at });
