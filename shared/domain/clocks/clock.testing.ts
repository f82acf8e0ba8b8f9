import { at, calendar, revised } from './calendar.testing.ts';
import type { WorkCalendar } from './calendar.ts';
import {
  appendEntry,
  type ChangeEntry,
  type Clock,
  type ClockStart,
  startClock,
  stopClock,
} from './clock.ts';
import type { Duration } from './duration.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** A handling clock of ten working days that starts on Tuesday 3 March 2026 at ten, unless told otherwise. */
export function startedClock(overrides: Partial<ClockStart> = {}): Clock {
  return startClock(
    {
      kind: 'handle',
      round: 1,
      unit: 'urban',
      at: at('2026-03-03 10:00'),
      duration: { amount: 10, unit: 'working-day' },
      policyVersion: 3,
      ...overrides,
    },
    calendar,
  );
}

/** The clock after these entries, each on the given calendar. */
export function withEntries(
  clock: Clock,
  entries: readonly ChangeEntry[],
  on: WorkCalendar = calendar,
): Clock {
  return entries.reduce((before, entry) => appendEntry(before, entry, on), clock);
}

/** A clock in all its states from start to end, made by the commands that write such a ledger; calendar versions 7 and 8. */
export function lifeOf([start, ...changes]: readonly LedgerEntry[]): [Clock, ...Clock[]] {
  if (start?.kind !== 'start') throw new TypeError('a ledger begins with its start');
  const { at: startedAt, duration, policyVersion, unit } = start;
  const first = startClock(
    { kind: 'reply', round: 1, unit, at: startedAt, duration, policyVersion },
    calendar,
  );
  const life: [Clock, ...Clock[]] = [first];
  let clock = first;
  let named = calendar;
  for (const entry of changes) {
    if (entry.kind === 'calendar') named = calendarOf(entry.calendarVersion);
    if (entry.kind === 'start') throw new TypeError('a clock starts once');
    clock = entry.kind === 'stop' ? stopClock(clock, entry.at, named) : appendEntry(clock, entry, named);
    life.push(clock);
  }
  return life;
}

/** One of the two versions that `lifeOf` knows. */
export function calendarOf(version: number): WorkCalendar {
  return version === revised.version ? revised : calendar;
}

export const pause = (local: string, reason = 'supplement asked'): ChangeEntry => ({
  kind: 'pause',
  at: at(local),
  reason,
});
export const resume = (local: string): ChangeEntry => ({ kind: 'resume', at: at(local) });
export const extend = (
  local: string,
  amount: number,
  unit: Duration['unit'] = 'working-day',
): ChangeEntry => ({
  kind: 'extend',
  at: at(local),
  duration: { amount, unit },
  approval: 'approval-1',
});
export const level = (
  local: string,
  amount: number,
  unit: Duration['unit'] = 'working-day',
): ChangeEntry => ({
  kind: 'policy',
  at: at(local),
  duration: { amount, unit },
  policyVersion: 4,
  reason: 'level changed',
});
export const transfer = (local: string, unit: string): ChangeEntry => ({
  kind: 'transfer',
  at: at(local),
  unit,
});
export const reopen = (local: string): ChangeEntry => ({ kind: 'reopen', at: at(local) });
