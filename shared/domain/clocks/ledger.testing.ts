import type { Duration } from './duration.ts';
import type { LedgerEntry } from './ledger-entry.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const FIRST_START = Date.parse('2024-06-01T00:00:00.000Z');
const STARTS_MS = Date.parse('2027-12-31T00:00:00.000Z') - FIRST_START;
const MOST_CHANGES = 9;

/** A number from 0 up to `below`, not included. */
type Draw = (below: number) => number;

/**
 * A legal ledger of up to ten entries, the same for the same seed: made by hand rather than by fast-check, which takes
 * ten times as long as the oracle itself.
 * @param versions of the calendars that it may name; the first is the one at the start
 */
export function randomLedger(seed: number, versions: readonly [number, ...number[]]): LedgerEntry[] {
  const draw = drawFrom(seed);
  let ms = startFrom(draw);
  const ledger: LedgerEntry[] = [
    {
      kind: 'start',
      at: iso(ms),
      duration: durationFrom(draw, 0.3 + draw(7) / 10),
      policyVersion: 1,
      calendarVersion: versions[0],
      unit: 'u0',
    },
  ];
  let status: 'running' | 'paused' | 'stopped' = 'running';
  for (let left = draw(MOST_CHANGES + 1); left > 0; left -= 1) {
    ms += pauseBetween(ms, draw);
    const at = iso(ms);
    const entry: LedgerEntry = entryFrom(status, at, versions, draw);
    if (entry.kind === 'pause') status = 'paused';
    if (entry.kind === 'resume' || entry.kind === 'reopen') status = 'running';
    if (entry.kind === 'stop') status = 'stopped';
    ledger.push(entry);
  }
  return ledger;
}

function entryFrom(
  status: 'running' | 'paused' | 'stopped',
  at: string,
  versions: readonly [number, ...number[]],
  draw: Draw,
): LedgerEntry {
  if (status === 'stopped') return { kind: 'reopen', at };
  const turn = draw(100);
  if (turn < 50) return status === 'paused' ? { kind: 'resume', at } : { kind: 'pause', at, reason: 'asked' };
  if (turn < 65) return { kind: 'extend', at, duration: durationFrom(draw, 0.2), approval: 'a1' };
  if (turn < 77) {
    return { kind: 'policy', at, duration: durationFrom(draw, 0.7), policyVersion: 2, reason: 'level' };
  }
  if (turn < 85)
    return { kind: 'calendar', at, calendarVersion: versions[draw(versions.length)] ?? versions[0] };
  return turn < 92 ? { kind: 'transfer', at, unit: `u${draw(3)}` } : { kind: 'stop', at };
}

/** @param scale of the longest limits of a law */
function durationFrom(draw: Draw, scale: number): Duration {
  const whole = (most: number) => 1 + draw(Math.ceil(most * scale));
  const turn = draw(10);
  if (turn < 4) return { amount: whole(30), unit: 'working-day' };
  return turn < 7
    ? { amount: whole(60), unit: 'calendar-day' }
    : { amount: whole(160) / 4, unit: 'working-hour' };
}

/** Often within minutes, hours or a few days, sometimes weeks or nothing; half of them to the half hour. */
function pauseBetween(ms: number, draw: Draw): number {
  const longest = [1, 40 * MINUTE, 6 * 60 * MINUTE, 2 * DAY, 5 * DAY, 9 * DAY, 30 * DAY][draw(7)] ?? 1;
  const next = ms + draw(longest);
  return draw(2) === 0 ? next - ms : Math.ceil(next / (30 * MINUTE)) * 30 * MINUTE - ms;
}

function startFrom(draw: Draw): number {
  return FIRST_START + draw(STARTS_MS);
}

/** Mulberry32, a small generator of even numbers that a seed repeats. */
function drawFrom(seed: number): Draw {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
