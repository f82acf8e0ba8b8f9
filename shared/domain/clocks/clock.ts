import type { WorkCalendar } from './calendar.ts';
import { ClockError } from './clock-error.ts';
import type { Duration } from './duration.ts';
import { formatInstant, parseInstant } from './instant.ts';
import { type LedgerEntry, replayLedger } from './ledger.ts';

export { type LedgerEntry, replayLedger } from './ledger.ts';

/** What must be done in time: by name of the station, or of what is awaited beside it. */
export type ClockKind =
  | 'accept'
  | 'dispatch'
  | 'sign'
  | 'handle'
  | 'review'
  | 'reply'
  | 'visit'
  | 'supplement'
  | 'adjudicate'
  | 'decide'
  | 'reconsider'
  | 'referral'
  | 'assist'
  | 'approve'
  | 'supervise'
  | 'contact'
  | 'suspension'
  | 'instalment'
  | 'commitment';

/** 绿 in time · 黄 little time left · 红 overdue. */
export type Mark = 'green' | 'yellow' | 'red';

/** A limit that runs (时限). All instants are ISO 8601 in UTC with milliseconds. */
export type Clock = {
  /** `${kind}#${round}` */
  clockId: string;
  kind: ClockKind;
  round: number;
  /** The organisation that the time is charged to. */
  unit: string;
  ledger: readonly LedgerEntry[];
  status: 'running' | 'paused' | 'stopped';
  /** Without extensions; `dueAt` is what counts with them. */
  originalDueAt: string;
  dueAt: string;
  /** Leans on a year whose calendar isn't known yet; recomputed when it is. */
  provisional: boolean;
  yellowAt: string;
  mark: Mark;
  /** When the mark changes next; null when it no more does. */
  nextTickAt: string | null;
};

/** Entries that a clock takes after its start; `stopClock` writes the stop. */
export type ChangeEntry = Exclude<LedgerEntry, { kind: 'start' } | { kind: 'stop' }>;

/** What is known when a clock starts. */
export type ClockStart = {
  kind: ClockKind;
  round: number;
  unit: string;
  at: string;
  duration: Duration;
  policyVersion: number;
};

/**
 * A running clock with the start as its first entry.
 * @throws ClockError `clock.duration-invalid`, `clock.instant-invalid`
 */
export function startClock(input: ClockStart, calendar: WorkCalendar): Clock {
  const { kind, round, unit, at, duration, policyVersion } = input;
  const ledger: LedgerEntry[] = [
    { kind: 'start', at, duration, policyVersion, calendarVersion: calendar.version, unit },
  ];
  const replayed = replayLedger(ledger, calendar);
  const clock: Clock = {
    clockId: `${kind}#${round}`,
    kind,
    round,
    unit,
    ledger,
    ...replayed,
    mark: 'green',
    nextTickAt: replayed.yellowAt,
  };
  return tickClock(clock, at);
}

/**
 * The clock with its stop; the mark stays as it was at that moment. A stopped clock is returned unchanged: the first
 * stop stands. A stop stamped before the last entry – two machines' clocks differ by milliseconds – counts as at that entry.
 * One that is stopped while it stands has paused until then, which moves its due time.
 * @param calendar as for `appendEntry`
 */
export function stopClock(clock: Clock, at: string, calendar: WorkCalendar): Clock {
  if (clock.status === 'stopped') return clock;
  const stop: LedgerEntry = { kind: 'stop', at: notBeforeLast(clock, at) };
  const stopped: Clock =
    clock.status === 'paused'
      ? replayed(clock, stop, calendar)
      : { ...clock, ledger: [...clock.ledger, stop], status: 'stopped' };
  return { ...stopped, mark: runningMark(stopped, stop.at), nextTickAt: null };
}

/**
 * The clock with one more entry, its due time replayed and its mark as of the entry. An entry stamped before the last
 * one – two machines' clocks differ by milliseconds – counts as at that entry.
 * @param calendar the one in force: when it is newer than the version that the ledger names, an entry takes it over
 * @throws ClockError `clock.ledger-invalid` when the clock's state takes no such entry; `clock.calendar-version` when the
 * ledger names a newer calendar than the one given
 */
export function appendEntry(clock: Clock, entry: ChangeEntry, calendar: WorkCalendar): Clock {
  return replayed(clock, { ...entry, at: notBeforeLast(clock, entry.at) }, calendar);
}

/** The mark at an instant: yellow from `yellowAt` on, red once past `dueAt`. A clock that stands keeps its mark. */
export function markAt(clock: Clock, now: string): Mark {
  return clock.status === 'running' ? runningMark(clock, now) : clock.mark;
}

function runningMark({ dueAt, yellowAt }: Clock, now: string): Mark {
  const nowMs = parseInstant(now);
  if (nowMs > parseInstant(dueAt)) return 'red';
  return nowMs >= parseInstant(yellowAt) ? 'yellow' : 'green';
}

/** The clock with its mark and next tick as of now; the same reference when nothing changes. */
export function tickClock(clock: Clock, now: string): Clock {
  const mark = markAt(clock, now);
  const nextTickAt = clock.status === 'running' ? markEndsAt(clock, mark) : null;
  return mark === clock.mark && nextTickAt === clock.nextTickAt ? clock : { ...clock, mark, nextTickAt };
}

/**
 * Whether a stopped clock was stopped in time, against the original and against the extended deadline.
 * @throws ClockError `clock.still-running`
 */
export function isOnTime(clock: Clock): { original: boolean; extended: boolean } {
  const last = lastEntry(clock);
  if (last.kind !== 'stop') {
    throw new ClockError('clock.still-running', 'only a stopped clock is on time or not', {
      clockId: clock.clockId,
    });
  }
  const stoppedMs = parseInstant(last.at);
  return {
    original: stoppedMs <= parseInstant(clock.originalDueAt),
    extended: stoppedMs <= parseInstant(clock.dueAt),
  };
}

function markEndsAt(clock: Clock, mark: Mark): string | null {
  if (mark === 'green') return clock.yellowAt;
  return mark === 'yellow' ? formatInstant(parseInstant(clock.dueAt) + 1) : null;
}

function replayed(
  clock: Clock,
  entry: Exclude<LedgerEntry, { kind: 'start' }>,
  calendar: WorkCalendar,
): Clock {
  const ledger = [...clock.ledger, ...withCalendarInForce(clock, entry, calendar)];
  const changed: Clock = {
    // What stands keeps the mark that it had when it began to stand.
    ...tickClock(clock, entry.at),
    ...replayLedger(ledger, calendar),
    ledger,
    unit: entry.kind === 'transfer' ? entry.unit : clock.unit,
  };
  return tickClock(changed, entry.at);
}

function withCalendarInForce(
  clock: Clock,
  entry: Exclude<LedgerEntry, { kind: 'start' }>,
  { version }: WorkCalendar,
): LedgerEntry[] {
  const named = calendarVersionOf(clock);
  if (entry.kind === 'calendar' || version <= named) return [entry];
  const adopted: LedgerEntry = { kind: 'calendar', at: entry.at, calendarVersion: version };
  return entry.kind === 'reopen' ? [entry, adopted] : [adopted, entry];
}

/** The calendar version that a clock's ledger names last. */
export function calendarVersionOf({ clockId, ledger }: Pick<Clock, 'clockId' | 'ledger'>): number {
  const naming = ledger.findLast((entry) => entry.kind === 'calendar' || entry.kind === 'start');
  if (naming && 'calendarVersion' in naming) return naming.calendarVersion;
  throw new ClockError('clock.ledger-invalid', 'a ledger has at least its start', { clockId });
}

function notBeforeLast(clock: Clock, at: string): string {
  return formatInstant(Math.max(parseInstant(at), parseInstant(lastEntry(clock).at)));
}

function lastEntry(clock: Clock): LedgerEntry {
  const last = clock.ledger.at(-1);
  if (!last)
    throw new ClockError('clock.ledger-invalid', 'a ledger has at least its start', {
      clockId: clock.clockId,
    });
  return last;
}
