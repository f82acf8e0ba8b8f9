import type { Clock } from '../domain/clocks/clock.ts';
import { monthOf } from '../domain/clocks/month.ts';
import type { CaseEvent } from '../domain/complaints/case-event.ts';
import type { Complaint, ComplaintContent } from '../domain/complaints/complaint.ts';
import type { Listing } from '../domain/complaints/procedure.ts';
import type { Task, TaskCompletionRecord } from '../domain/complaints/tasks/task.ts';
import { scopeOf } from '../domain/evaluation/contribution.ts';
import { divisionOf } from '../domain/organisations/scope.ts';
import { shardOf } from './case-keys.ts';
import { type Loose, sparse, withDefaults } from './sparse.ts';

export const similarSubject = (unit: string, category: string) => `SIMILAR#${unit}#${category}`;

/** Index keys of a content: among the cases about its unit in its category, by day, as numbers begin with it. */
export const contentItem = (number: string, content: ComplaintContent) => ({
  number,
  ...content,
  attachments: [...content.attachments],
  ...(content.against.organisationId !== null && {
    subject: similarSubject(content.against.organisationId, content.category),
    subjectAt: number,
  }),
});

export const daySubject = (day: string, shard: string) => `DAY#${day}#${shard}`;

/** Index keys of an event: a case's first event stands for the case under its day. */
export const eventItem = (event: CaseEvent) => ({
  ...event,
  ...(event.version === 1 && {
    subject: daySubject(event.number.slice(2, 10), shardOf(event.number)),
    subjectAt: event.number,
  }),
});

export const finishedSubject = (unit: string, month: string) => `FINISHED#${unit}#${month}`;

/** Index keys of a finished task: among its unit's finished ones of the month. */
export function finishedKeys({ completion, taskId, unit }: Pick<Task, 'completion' | 'taskId' | 'unit'>) {
  if (completion === null) return {};
  return {
    subject: finishedSubject(unit, monthOf(completion.at)),
    subjectAt: `${completion.at}#${taskId}`,
    finishedAt: completion.at,
    onTime: completion.onTime,
  };
}

export const supervisionSubject = (city: string) => `SUPERVISION#${city}`;
export const listedSubject = (city: string) => `LISTED#${city}`;

/** Place of an open task on its unit's worklist: the next due first. */
const worklistDueOf = ({ dueAt, taskId }: Pick<Task, 'dueAt' | 'taskId'>) => `${dueAt}#${taskId}`;

/** How a task ended, as it is stored. */
export const completionItem = ({ assists, ...completion }: TaskCompletionRecord) => ({
  ...completion,
  ...(assists && { assists: [...assists] }),
});

/** Index keys of an open task: on its unit's worklist; one that answers to supervision also among those of its city. */
export const openKeys = (task: Pick<Task, 'stage' | 'unit' | 'dueAt' | 'taskId'>) => ({
  worklistUnit: task.unit,
  worklistDue: worklistDueOf(task),
  ...(task.stage === 'supervise' && {
    subject: supervisionSubject(scopeOf({ division: divisionOf(task.unit) ?? '' })),
    subjectAt: worklistDueOf(task),
  }),
});

/** A listed case beside it, in the index for as long as it is listed and open. */
export const listingItem = ({ number, state, division }: Complaint, listing: Listing) => ({
  number,
  ...listing,
  ...(listing.endedAt === null &&
    state === 'open' && {
      subject: listedSubject(scopeOf({ division })),
      subjectAt: `${listing.since}#${number}`,
    }),
});

type Happened = Pick<Task, 'token' | 'request' | 'supervision' | 'notes' | 'completion'>;
const BLANK_TASK: Happened = { token: null, request: null, supervision: null, notes: [], completion: null };

/** A task as it is stored: what differs from a blank one, on its unit's worklist while open, among its unit's finished ones after. */
export const taskItem = (task: Task) => {
  const { notes, completion, ...stored } = sparse(task, BLANK_TASK);
  return {
    ...stored,
    ...(notes && { notes: [...notes] }),
    ...(completion ? { completion: completionItem(completion) } : openKeys(task)),
    ...finishedKeys(task),
  };
};

/** Behind every instant that a tick asks for. */
const NO_TICK = '9999-12-31T23:59:59.999Z';

/**
 * Index keys of a clock until it is stopped. Where no mark changes any more – overdue, standing still – it waits at the far
 * end, which no tick reads: there a changed calendar finds every open clock without a scan.
 */
export const clockItem = (number: string, clock: Clock) => ({
  ...clock,
  number,
  ledger: [...clock.ledger],
  ...(clock.status !== 'stopped' && {
    tickShard: shardOf(number),
    tickAt: `${clock.nextTickAt ?? NO_TICK}#${number}#${clock.clockId}`,
  }),
});

/** An item without the name of its entity, which readers of several kinds of items are told. */
export const withoutEntity = <T extends { entity: string }>({ entity: _, ...rest }: T) => rest;

type StoredTask = Omit<Task, keyof Happened> & Loose<Happened> & { finishedAt?: unknown; onTime?: unknown };

/** A task as the domain knows it: what only the index needs stays behind. */
export const taskOfItem = ({ finishedAt: _, onTime: __, ...task }: StoredTask): Task =>
  withDefaults(task, BLANK_TASK);

/** A clock as the domain knows it: it is its case's, so it needs no number. */
export const clockOfItem = <T extends { entity: string; number: string }>(item: T) => {
  const { number: _, ...clock } = withoutEntity(item);
  return clock;
};
