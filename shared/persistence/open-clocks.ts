import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Clock } from '../domain/clocks/clock.ts';
import { clockEntity } from './clock-entity.ts';
import { readBatch } from './read-batch.ts';
import { table } from './table.ts';

/** Most clocks of a page: a batch of 100 is what one request reads. */
export const MAX_OPEN_CLOCKS = 100;

export type OpenClock = { number: string; clock: Clock };
type PageKey = Record<string, unknown>;

/**
 * A page of one shard's open clocks, as they stand now. The order is that of their next marks, so a clock whose mark changes
 * while one reads on is met again further behind, or for the first time; none is passed over but for one that an entry of
 * its ledger brings forward, and that has taken over the calendar in force with the entry.
 */
export async function readOpenClocks(
  shard: string,
  { limit, after }: { limit: number; after: PageKey | null },
): Promise<{ clocks: OpenClock[]; next: PageKey | null }> {
  const { refs, next } = await readOpenClockRefs(shard, { limit: Math.min(limit, MAX_OPEN_CLOCKS), after });
  return { clocks: await readClocks(refs), next };
}

/** A page of one shard's open clocks by their names, in the order of their next marks; the clocks themselves are not read. */
export async function readOpenClockRefs(
  shard: string,
  { limit, after }: { limit: number; after: PageKey | null },
): Promise<{ refs: { number: string; clockId: string }[]; next: PageKey | null }> {
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    .query({ index: 'tick', partition: shard })
    .entities(clockEntity)
    .options({
      limit,
      attributes: ['number', 'clockId'],
      ...(after && { exclusiveStartKey: after }),
    })
    .send();
  return { refs: Items, next: LastEvaluatedKey ?? null };
}

/** Clocks as they stand now, at most as many as a page has, in any order. */
export async function readClocks(refs: readonly { number: string; clockId: string }[]): Promise<OpenClock[]> {
  if (refs.length === 0) return [];
  const found = await readBatch(
    refs.map(({ number, clockId }) => clockEntity.build(BatchGetRequest).key({ number, clockId })),
  );
  return found.map(({ number, ...clock }) => ({ number, clock }));
}
