import type { WorkCalendar } from './calendar.ts';
import { parseInstant } from './instant.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { workedUntil } from './working-time.ts';

/** Working time a unit had a clock running, milliseconds. */
export type HeldTime = { unit: string; workedMs: number };

const BEGINS: ReadonlySet<LedgerEntry['kind']> = new Set(['start', 'resume', 'reopen']);
const ENDS: ReadonlySet<LedgerEntry['kind']> = new Set(['pause', 'stop']);

/**
 * Who held a clock for how long: the working time between entries, charged to the unit that had it. Pauses and the time
 * after a stop are charged to nobody, so the parts add up to the clock's running time.
 * @param now up to when a clock that still runs is charged
 */
export function timeHeld(ledger: readonly LedgerEntry[], calendar: WorkCalendar, now: string): HeldTime[] {
  const held = new Map<string, number>();
  let unit = '';
  let runs = false;
  let sinceMs = 0;
  const charge = (untilMs: number) => {
    const worked = workedUntil(untilMs, calendar) - workedUntil(sinceMs, calendar);
    if (runs) held.set(unit, (held.get(unit) ?? 0) + Math.max(0, worked));
    sinceMs = untilMs;
  };
  for (const entry of ledger) {
    charge(parseInstant(entry.at));
    if (entry.kind === 'start' || entry.kind === 'transfer') unit = entry.unit;
    if (BEGINS.has(entry.kind)) runs = true;
    if (ENDS.has(entry.kind)) runs = false;
  }
  charge(parseInstant(now));
  return [...held].map(([heldBy, workedMs]) => ({ unit: heldBy, workedMs }));
}
