import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { $add, $set } from 'dynamodb-toolbox/entity/actions/update/symbols';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { SHARDS } from './case-keys.ts';
import { StaleCaseError } from './persistence-error.ts';
import {
  RECALCULATIONS_PK,
  recalculationEntity,
  recalculationPk,
  recalculationShardEntity,
} from './recalculation-entity.ts';
import { table } from './table.ts';
import type { TransactionPart } from './write-transaction.ts';

/** Counting open clocks anew on a version of the calendar. */
export type Recalculation = {
  calendarVersion: number;
  notBefore: string;
  status: 'waiting' | 'done' | 'superseded';
  finishedAt: string | null;
};

/** How far it is in one shard of the open clocks. */
export type ShardProgress = {
  calendarVersion: number;
  shard: string;
  after: Record<string, unknown> | null;
  done: boolean;
  pages: number;
  recalculated: number;
  moved: number;
  unaffected: number;
  failed: number;
};

const NOTHING_YET = {
  after: null,
  done: false,
  pages: 0,
  recalculated: 0,
  moved: 0,
  unaffected: 0,
  failed: 0,
};

/** Parts of the transaction that brings in the calendar: the job and its shards, at their beginning. */
export function recalculationParts(calendarVersion: number, notBefore: string): TransactionPart[] {
  const job = recalculationEntity
    .build(PutTransaction)
    .item({ calendarVersion, notBefore, status: 'waiting', finishedAt: null });
  const shards = Array.from({ length: SHARDS }, (_, shard) =>
    recalculationShardEntity
      .build(PutTransaction)
      .item({ calendarVersion, shard: String(shard), ...NOTHING_YET }),
  );
  return [job, ...shards].map((transaction) => ({ conditionFailed: 'stale', transaction }));
}

/** Part of a case's transaction: its clocks are counted with it or not at all. */
export const countedPart = (
  { calendarVersion, shard }: Pick<ShardProgress, 'calendarVersion' | 'shard'>,
  { recalculated, moved }: Pick<ShardProgress, 'recalculated' | 'moved'>,
): TransactionPart => ({
  conditionFailed: 'stale',
  transaction: recalculationShardEntity
    .build(UpdateTransaction)
    .item({ calendarVersion, shard, recalculated: $add(recalculated), moved: $add(moved) }),
});

/** The latest jobs that are not behind, the older first; there is one a year and a few more. */
export async function readOpenRecalculations(): Promise<Recalculation[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({ partition: RECALCULATIONS_PK })
    .entities(recalculationEntity)
    .options({ reverse: true, limit: LATEST, consistent: true })
    .send();
  return Items.filter(({ status }) => status === 'waiting').toReversed();
}
const LATEST = 20;

/** A job by its calendar, or null. */
export async function readRecalculation(calendarVersion: number): Promise<Recalculation | null> {
  const { Item } = await recalculationEntity
    .build(GetItemCommand)
    .key({ calendarVersion })
    .options({ consistent: true })
    .send();
  return Item ?? null;
}

/** How far a job is in every shard. */
export async function readShards(calendarVersion: number): Promise<ShardProgress[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({ partition: recalculationPk(calendarVersion) })
    .entities(recalculationShardEntity)
    .options({ consistent: true })
    .send();
  return Items;
}

/**
 * A page of a shard is behind.
 * @throws StaleCaseError if another worker has saved it
 */
export async function savePage(
  before: ShardProgress,
  page: { next: Record<string, unknown> | null; unaffected: number; failed: number },
): Promise<ShardProgress> {
  const { calendarVersion, shard, pages, unaffected, failed } = before;
  const counts = { unaffected: unaffected + page.unaffected, failed: failed + page.failed };
  const after = { ...counts, after: page.next, done: page.next === null, pages: pages + 1 };
  try {
    await recalculationShardEntity
      .build(UpdateItemCommand)
      .item({ calendarVersion, shard, ...after, after: page.next === null ? null : $set(page.next) })
      .options({ condition: { attr: 'pages', eq: pages } })
      .send();
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    throw new StaleCaseError('another worker is at this shard', { cause: error });
  }
  return { ...before, ...after };
}

/** A job is behind: worked off, or overtaken by another calendar. */
export async function endRecalculation(
  calendarVersion: number,
  status: 'done' | 'superseded',
  finishedAt: string,
): Promise<void> {
  await recalculationEntity.build(UpdateItemCommand).item({ calendarVersion, status, finishedAt }).send();
}
