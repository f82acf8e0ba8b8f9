import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Complaint } from '../domain/complaints/complaint.ts';
import type { Task } from '../domain/complaints/tasks/task.ts';
import { listedSubject, supervisionSubject, taskOfItem } from './case-items.ts';
import { SHARDS } from './case-keys.ts';
import { clockEntity } from './clock-entity.ts';
import { readComplaints } from './day-cases.ts';
import { listingEntity } from './listing-entity.ts';
import { type OpenClock, readClocks } from './open-clocks.ts';
import { readBatch } from './read-batch.ts';
import { table } from './table.ts';
import { taskEntity } from './task-entity.ts';

type PageKey = Record<string, unknown>;
type PageRequest = { limit: number; after?: PageKey | undefined };
/** Clocks of a shard that one page looks at: all shards together are what one batch reads. */
const OF_A_SHARD = 6;

/** Rungs of a city that still wait for their reply, the next due first, at most 100 a page. */
export async function readAwaitedReplies(
  city: string,
  { limit, after }: PageRequest,
): Promise<{ tasks: Task[]; next: PageKey | undefined }> {
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    .query({ index: 'by-subject', partition: supervisionSubject(city) })
    .entities(taskEntity)
    .options({
      limit,
      attributes: ['number', 'stage', 'round'],
      ...(after && { exclusiveStartKey: after }),
    })
    .send();
  if (Items.length === 0) return { tasks: [], next: LastEvaluatedKey };
  const found = await readBatch(
    Items.map(({ number, stage, round }) => taskEntity.build(BatchGetRequest).key({ number, stage, round })),
  );
  const tasks = found.map(taskOfItem).filter(({ status }) => status === 'open');
  return { tasks: tasks.toSorted(byTime(({ dueAt }) => dueAt)), next: LastEvaluatedKey };
}

/** Listed cases of a city, the longest listed first, at most 100 a page. */
export async function readListedCases(
  city: string,
  { limit, after }: PageRequest,
): Promise<{ cases: Complaint[]; next: PageKey | undefined }> {
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    .query({ index: 'by-subject', partition: listedSubject(city) })
    .entities(listingEntity)
    .options({ limit, attributes: ['number'], ...(after && { exclusiveStartKey: after }) })
    .send();
  const cases = await readComplaints(Items.map(({ number }) => number));
  return {
    cases: cases.toSorted(byTime(({ procedure }) => procedure.listing?.since ?? '')),
    next: LastEvaluatedKey,
  };
}

/**
 * Clocks whose next instant lies in a span, in its order, from every shard: as many as one batch reads.
 * @param after where the page before ended
 */
export async function readClocksDue(
  from: string,
  to: string,
  after: string | null,
): Promise<{ clocks: OpenClock[]; next: string | null }> {
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) => readShard(String(shard), after ?? from, to)),
  );
  const clocks = await readClocks(shards.flatMap(({ refs }) => refs));
  const placed = clocks
    .map((clock) => ({ ...clock, place: placeOf(clock) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1));
  // A shard that has more may have something before what another one has shown: the page ends with the first such end.
  const ends = shards.flatMap(({ end }) => (end === null ? [] : [end]));
  const [next = null] = ends.toSorted();
  return { clocks: next === null ? placed : placed.filter(({ place }) => place <= next), next };
}

const placeOf = ({ number, clock }: OpenClock) => `${clock.nextTickAt ?? ''}#${number}#${clock.clockId}`;

async function readShard(shard: string, after: string, to: string) {
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    // A space is before everything that the place of another clock can go on with.
    .query({ index: 'tick', partition: shard, range: { between: [`${after} `, `${to}~`] } })
    .entities(clockEntity)
    .options({ limit: OF_A_SHARD, attributes: ['number', 'clockId'] })
    .send();
  const end = LastEvaluatedKey ? String(LastEvaluatedKey['tickAt']) : null;
  return { refs: Items.map(({ number, clockId }) => ({ number, clockId })), end };
}

const byTime =
  <T>(at: (item: T) => string) =>
  (a: T, b: T) =>
    at(a).localeCompare(at(b));
