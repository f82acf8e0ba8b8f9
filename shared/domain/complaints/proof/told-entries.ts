import type { Clock } from '../../clocks/clock.ts';
import type { Duration } from '../../clocks/duration.ts';
import type { LedgerEntry } from '../../clocks/ledger.ts';
import type { CaseEvent } from '../case-event.ts';
import { type Task, taskIdOf } from '../tasks/task.ts';

/** A case with what its clocks are compared with. */
export type Timed = {
  events: readonly CaseEvent[];
  tasks: readonly Pick<Task, 'stage' | 'round' | 'request'>[];
  clocks: readonly Clock[];
};

/** Machines' clocks differ: an entry may be stamped a little later than the event that it came with. */
const SKEW_MS = 60_000;

/** Whether an entry was written with the event of an instant. */
const isWith = ({ at }: CaseEvent, entry: Pick<LedgerEntry, 'at'>): boolean =>
  at <= entry.at && Date.parse(entry.at) - Date.parse(at) <= SKEW_MS;

/** Whether the events of the case tell of an entry of a clock's ledger: nothing else ever writes one. */
export function isTold(entry: LedgerEntry, { clockId }: Clock, timed: Timed): boolean {
  const { events, clocks } = timed;
  const by = (told: (event: CaseEvent) => boolean) =>
    events.some((event) => isWith(event, entry) && told(event));
  switch (entry.kind) {
    case 'extend':
      return by(
        (event) =>
          approvalOf(event, 'extension') === entry.approval && isSame(askedFor(event, timed), entry.duration),
      );
    case 'pause':
      return by((event) => pausesFor(event) === entry.reason);
    case 'policy':
      return by(({ type, data }) => type === 'level-changed' && data.clockId === clockId);
    case 'reopen':
      return by(
        ({ type, data }) =>
          REOPENS.includes(type) ||
          (type === 'task-completed' && ['declined', 'overturned'].includes(data.result)),
      );
    case 'resume':
    case 'stop':
    case 'calendar':
      // A suspension that nobody ended was over with its limit, however late that was noticed.
      return by(() => true) || clocks.some(({ kind, dueAt }) => kind === 'suspension' && dueAt === entry.at);
    case 'start':
    case 'transfer':
      return by(() => true);
  }
}

/** Events with which a clock that was stopped goes on. */
const REOPENS: readonly CaseEvent['type'][] = [
  ...(['case-reopened', 'complaint-archived'] as const),
  ...(['payment-recorded', 'payment-disputed', 'payment-counted'] as const),
];

/** Events that must have left an entry in the ledger of a clock, and have none: it was taken out. */
export const missingEntries = (timed: Timed): CaseEvent[] =>
  timed.events.filter((event) => {
    const extension = approvalOf(event, 'extension');
    const pause = pausesFor(event);
    const entries = timed.clocks.flatMap(({ ledger }) => ledger).filter((entry) => isWith(event, entry));
    return (
      (extension !== null &&
        !entries.some((entry) => entry.kind === 'extend' && entry.approval === extension)) ||
      (pause !== null && !entries.some((entry) => entry.kind === 'pause' && entry.reason === pause))
    );
  });

/** How long was asked for by the request that an event decides on. */
export const askedFor = ({ type, data }: CaseEvent, { tasks }: Timed): Duration | undefined =>
  type === 'approval-decided'
    ? tasks.find(({ stage, round }) => stage === 'approve' && round === data.approval)?.request?.duration
    : undefined;

/** How long a suspension was granted for with the event that its limit began with. */
export const grantedSuspension = (start: LedgerEntry, timed: Timed): Duration[] =>
  timed.events
    .filter((event) => isWith(event, start) && approvalOf(event, 'suspension') !== null)
    .flatMap((event) => askedFor(event, timed) ?? []);

export const isSame = (one: Duration | undefined, other: Duration): boolean =>
  one?.amount === other.amount && one.unit === other.unit;

/** The approval of a kind that an event grants. */
function approvalOf({ type, data, number }: CaseEvent, kind: 'extension' | 'suspension'): string | null {
  const granted = type === 'approval-decided' && data.kind === kind && data.decision === 'granted';
  return granted ? taskIdOf(number, 'approve', data.approval) : null;
}

/** Why a clock stands from an event on. */
function pausesFor(event: CaseEvent): string | null {
  if (event.type === 'task-completed' && event.data.outcome === 'supplement-asked') return 'supplement';
  return approvalOf(event, 'suspension') === null ? null : 'suspension';
}
