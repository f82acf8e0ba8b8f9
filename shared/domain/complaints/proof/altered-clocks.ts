import type { Clock } from '../../clocks/clock.ts';
import { formatInstant, parseInstant } from '../../clocks/instant.ts';
import type { LedgerEntry, LedgerOutcome } from '../../clocks/ledger.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Altered } from './altered.ts';
import { isLimitOf } from './limits.ts';
import { type CountedBy, replayed } from './replayed.ts';
import { type StatedDue, statedDues } from './stated-dues.ts';
import { lastBy } from './stray-texts.ts';
import { isTold, missingEntries, type Timed } from './told-entries.ts';
import { toldMarks } from './told-marks.ts';

/**
 * Time limits that are not as the events of the case say. A clock's row must be what its ledger comes to; its ledger must hold what
 * events tell of, and nothing else; and it must come to every due time that an event stated. Told with the event of the entry that is wrong, or
 * with the one that stated another due time.
 */
export function alteredClocks(timed: Timed, by: CountedBy): Altered[] {
  const { clocks, events } = timed;
  const dues = statedDues(events);
  const faults = clocks.flatMap((clock) => faultsOf(clock, timed, by));
  const unmet = dues.filter((due) => !clocks.some((clock) => meets(clock, due, by)));
  const unlimited = clocks.filter(
    (clock) => !dues.some((due) => meets(clock, due, by, unlevelled)) && !isLimitOf(clock, timed, by),
  );
  return [
    ...faults,
    ...unmet.map(({ version }) => version),
    ...missingEntries(timed).map(({ version }) => version),
    ...unlimited.map(({ ledger }) => lastBy(events, ledger[0]?.at ?? '')),
  ].map((version) => ({ version, what: 'clock' }));
}

/** The clocks with the due times and marks that their ledgers come to, for what follows them to be compared with. */
export const recounted = (
  { clocks, events }: { clocks: readonly Clock[]; events: readonly CaseEvent[] },
  by: CountedBy,
): Clock[] =>
  clocks.map((clock) => {
    const { dueAt, yellowAt, provisional } = replayed(clock.ledger, by) ?? clock;
    const marks = toldMarks(clock, events, by);
    const mark = marks.includes(clock.mark) ? clock.mark : (marks[0] ?? clock.mark);
    return { ...clock, dueAt, yellowAt, provisional, mark };
  });

/** Versions of the events that entries of a clock pretend to belong to, and of its last one where the row is not what they come to. */
function faultsOf(clock: Clock, timed: Timed, by: CountedBy): number[] {
  const untold = clock.ledger.filter((entry) => !isTold(entry, clock, timed));
  const versions = untold.map(({ at }) => lastBy(timed.events, at));
  return isItself(clock, by) && toldMarks(clock, timed.events, by).includes(clock.mark)
    ? versions
    : [...versions, lastBy(timed.events, clock.ledger.at(-1)?.at ?? '')];
}

const COUNTED = [
  'status',
  'originalDueAt',
  'dueAt',
  'yellowAt',
  'provisional',
] as const satisfies readonly (keyof LedgerOutcome)[];

/** Whether a row is what its ledger comes to, and waits for its next mark. */
function isItself(clock: Clock, by: CountedBy): boolean {
  const outcome = replayed(clock.ledger, by);
  const [start] = clock.ledger;
  const holder = clock.ledger.findLast((entry) => entry.kind === 'transfer' || entry.kind === 'start');
  return (
    outcome !== null &&
    COUNTED.every((field) => clock[field] === outcome[field]) &&
    clock.clockId === `${clock.kind}#${clock.round}` &&
    start?.kind === 'start' &&
    start.policyVersion === by.policy?.version &&
    holder !== undefined &&
    'unit' in holder &&
    clock.unit === holder.unit &&
    isAwake(clock)
  );
}

/** A clock that runs is looked at when its mark changes next; once overdue, with its next rung. */
function isAwake({ status, mark, nextTickAt, yellowAt, dueAt }: Clock): boolean {
  if (status !== 'running') return nextTickAt === null;
  if (mark === 'red') return true;
  return nextTickAt === (mark === 'green' ? yellowAt : formatInstant(parseInstant(dueAt) + 1));
}

/** Before any change of the limit: what the start alone is measured by. */
const unlevelled = (ledger: readonly LedgerEntry[]) => ledger.every(({ kind }) => kind !== 'policy');

/** Whether a clock was due as an event stated: with what its ledger held by then, and still running. */
function meets(
  { clockId, kind, ledger }: Clock,
  { clock, at, dueAt }: StatedDue,
  by: CountedBy,
  counts: (ledger: readonly LedgerEntry[]) => boolean = () => true,
): boolean {
  if (clock !== clockId && clock !== kind) return false;
  return ledger.some((_, index) => {
    const next = ledger[index + 1];
    if (next && next.at < at) return false;
    const until = ledger.slice(0, index + 1);
    const outcome = counts(until) ? replayed(until, by) : null;
    return outcome?.dueAt === dueAt && outcome.status !== 'stopped';
  });
}
