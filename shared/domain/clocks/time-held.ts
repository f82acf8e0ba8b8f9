import type { WorkCalendar } from './calendar.ts';
import { parseInstant } from './instant.ts';
import type { LedgerEntry } from './ledger.ts';
import { workedUntil } from './working-time.ts';

/** Working time a unit had a clock running, milliseconds. */
export type HeldTime = { unit: string; workedMs: number };

/**
 * Who held a clock for how long: the working time between entries, charged to the unit that had it. Pauses and the time
 * after a stop are charged to nobody, so the parts add up to the clock's running time.
 * @param now up to when a clock that still runs is charged
 */
export function timeHeld(ledger: readonly LedgerEntry[], calendar: WorkCalendar, now: string): HeldTime[] {
  const held = new Map<string, number>();
  let unit = '';
  let runningSinceMs: number | null = null;
  const charge = (untilMs: number) => {
    if (runningSinceMs === null) return;
    const worked = workedUntil(untilMs, calendar) - workedUntil(runningSinceMs, calendar);
    held.set(unit, (held.get(unit) ?? 0) + Math.max(0, worked));
  };
  for (const entry of ledger) {
    const atMs = parseInstant(entry.at);
    charge(atMs);
    if (entry.kind === 'start' || entry.kind === 'transfer') unit = entry.unit;
    const stands = entry.kind === 'pause' || entry.kind === 'stop';
    const staysStanding = runningSinceMs === null && !['start', 'resume', 'reopen'].includes(entry.kind);
    runningSinceMs = stands || staysStanding ? null : atMs;
  }
  charge(parseInstant(now));
  return [...held].map(([heldBy, workedMs]) => ({ unit: heldBy, workedMs }));
}
