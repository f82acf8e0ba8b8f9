import type { EventData, EventType } from '../../../events/catalogue.ts';
import type { Clock } from '../clocks/clock.ts';
import { chainEvent, type Digest } from '../proof/event-chain.ts';
import type { Actor } from './actor.ts';
import type { CaseEvent } from './case-event.ts';
import type { Complaint } from './complaint.ts';
import type { Task } from './tasks/task.ts';

/** Everything a command needs to know of a case. */
export type CaseFile = { complaint: Complaint; tasks: readonly Task[]; clocks: readonly Clock[] };

/** What one command writes in one transaction: the case at its new version, its event, and what changed besides. */
export type CaseChange = {
  complaint: Complaint;
  event: CaseEvent;
  /** Tasks that begin with this change. */
  openedTasks: readonly Task[];
  /** Tasks as this change leaves them; their workflow tokens are not the command's to write. */
  changedTasks: readonly Task[];
  clocks: readonly Clock[];
};

/** What a command changes, before it is known with which event it is written. */
export type Effect = Omit<CaseChange, 'event'>;

/** Appends an event to the case: next version, chained hash, new head. */
export function appendEvent<T extends EventType>(
  complaint: Complaint,
  entry: { type: T; at: string; actor: Actor; data: EventData<T> },
  digest: Digest,
): { complaint: Complaint; event: CaseEvent } {
  const version = complaint.version + 1;
  const event = chainEvent({ number: complaint.number, version, ...entry }, complaint.head, digest);
  return { complaint: { ...complaint, version, head: event.hash }, event: event as CaseEvent };
}

/** The open task at the case's present station, if the workflow has opened it. */
export const currentTask = ({ complaint, tasks }: CaseFile) =>
  tasks.find(
    ({ stage, round, status }) => stage === complaint.stage && round === complaint.round && status === 'open',
  );

export const findClock = (clocks: readonly Clock[], clockId: string) =>
  clocks.find((clock) => clock.clockId === clockId);

/** The handling clock runs from dispatch to the confirmed closing, over signing, handling and review; suspended, it stands. */
export const handlingClock = (clocks: readonly Clock[]) =>
  clocks.find(({ kind, status }) => kind === 'handle' && status !== 'stopped');

/** The clock of the last handling, running or stopped when it was confirmed or ended otherwise. */
export const lastHandling = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.filter(({ kind }) => kind === 'handle').toSorted((a, b) => b.round - a.round)[0];

/** How long the case is suspended at most. */
export const suspensionClock = (clocks: readonly Clock[]) =>
  clocks.find(({ kind, status }) => kind === 'suspension' && status !== 'stopped');

/** The clock that the case's present station is due by: also before the workflow has opened its task. */
export function governingClockId(complaint: Complaint, clocks: readonly Clock[]): string | null {
  const { stage } = complaint;
  const kind = stage === 'review' ? 'handle' : stage;
  return clocks.find((clock) => clock.kind === kind && clock.status !== 'stopped')?.clockId ?? null;
}
