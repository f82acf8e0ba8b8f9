import type { CalendarData } from './calendar.ts';
import type { Duration } from './duration.ts';
import type { LedgerOutcome } from './ledger.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import {
  DAY,
  daysBetween,
  isWorked,
  leans,
  midnight,
  type Stand,
  timeOf,
  walkBack,
  walkDays,
  walkHours,
  workedBetween,
} from './oracle-walk.testing.ts';

/**
 * A second implementation of the rules in domain.md for tests: it walks day by day over the calendar's texts and shares
 * no code with the clock. `calendars` by version.
 */
export function oracleReplay(
  ledger: readonly LedgerEntry[],
  calendars: Readonly<Record<number, CalendarData>>,
): LedgerOutcome {
  const pauses: Stand[] = [];
  const extensions: Duration[] = [];
  let status: LedgerOutcome['status'] = 'running';
  let limit: Duration = { amount: 0, unit: 'working-day' };
  let data: CalendarData | undefined;
  let pausedAt = 0;
  for (const entry of ledger) {
    const ms = Date.parse(entry.at);
    if (entry.kind === 'start' || entry.kind === 'calendar') data = calendars[entry.calendarVersion];
    if (entry.kind === 'start' || entry.kind === 'policy') limit = entry.duration;
    if (entry.kind === 'extend') extensions.push(entry.duration);
    if ((entry.kind === 'resume' || entry.kind === 'stop') && status === 'paused')
      pauses.push([pausedAt, ms]);
    if (entry.kind === 'pause') {
      pausedAt = ms;
      status = 'paused';
    }
    if (entry.kind === 'stop') status = 'stopped';
    if (entry.kind === 'resume' || entry.kind === 'reopen') status = 'running';
  }
  const startMs = Date.parse(ledger[0]?.at ?? '');
  if (!data) throw new TypeError('a calendar is missing');
  const original = walk(startMs, limit, [], pauses, data);
  const extended = walk(startMs, limit, extensions, pauses, data);
  return {
    originalDueAt: iso(original.dueMs),
    dueAt: iso(extended.dueMs),
    provisional: original.provisional || extended.provisional,
    yellowAt: iso(extended.yellowMs),
    status,
  };
}

/** Whether somebody works on the local day of an instant. */
export function oracleWorksOn(ms: number, data: CalendarData): boolean {
  return isWorked(midnight(ms), data);
}

function walk(startMs: number, limit: Duration, extensions: Duration[], pauses: Stand[], data: CalendarData) {
  const of = (unit: Duration['unit']) =>
    extensions.filter((each) => each.unit === unit).reduce((sum, { amount }) => sum + amount, 0);
  const others = (['calendar-day', 'working-day', 'working-hour'] as const)
    .filter((unit) => unit !== limit.unit && of(unit) > 0)
    .map((unit) => ({ amount: of(unit), unit }));
  let waiting = pauses;
  let unit = limit.unit;
  let dueMs = startMs;
  let provisional = false;
  const leftOut: Stand[] = [];
  for (const part of [{ ...limit, amount: limit.amount + of(limit.unit) }, ...others]) {
    unit = part.unit;
    const hours = unit === 'working-hour';
    const way = hours ? walkHours(dueMs, part.amount, waiting, data) : walkDays(dueMs, part, waiting, data);
    dueMs = way.dueMs;
    provisional ||= leans(way.leansFrom, dueMs, data);
    for (const [from, to] of way.taken)
      leftOut.push(hours ? [from, to] : [midnight(from) + DAY, midnight(to) + DAY]);
    waiting = waiting.slice(way.taken.length);
  }
  const countedFrom = limit.unit === 'working-hour' ? startMs : midnight(startMs) + DAY;
  const yellowMs = yellow(countedFrom, dueMs, leftOut, data);
  for (const [, to] of waiting) provisional ||= leans(dueMs, to, data);
  for (const late of waiting) dueMs = movedOn(dueMs, late, unit, data);
  return { dueMs, provisional, yellowMs };
}

/** Past its due time a clock is due later by a pause, but stays overdue. */
function movedOn(dueMs: number, [from, to]: Stand, unit: Duration['unit'], data: CalendarData): number {
  const amount =
    unit === 'working-hour'
      ? workedBetween(from, to, [], data) / timeOf('1:00')
      : daysBetween(from, to, unit, data);
  if (amount === 0) return dueMs;
  const later =
    unit === 'working-hour'
      ? walkHours(dueMs, amount, [], data)
      : walkDays(dueMs, { amount, unit }, [], data);
  if (later.dueMs < to) return later.dueMs;
  if (unit === 'working-hour') return Math.max(dueMs, to - 1);
  let day = midnight(to) - DAY;
  while (!isWorked(day, data)) day -= DAY;
  return Math.max(dueMs, day + DAY - 1000);
}

function yellow(fromMs: number, dueMs: number, leftOut: Stand[], data: CalendarData): number {
  const total = workedBetween(fromMs, dueMs, leftOut, data);
  const oneDay = data.windows.reduce((sum, [from, to]) => sum + timeOf(to) - timeOf(from), 0);
  let left = Math.floor(total / 4);
  if (total > oneDay && left < oneDay) left = oneDay;
  return Math.max(fromMs, walkBack(dueMs, left, leftOut, data));
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
