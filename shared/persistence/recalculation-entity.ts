import { any, anyOf, boolean, Entity, item, nul, number, string } from 'dynamodb-toolbox';
import { nullableString, table } from './table.ts';

const padded = (version: number) => String(version).padStart(6, '0');

export const RECALCULATIONS_PK = 'RECALCULATION';
export const recalculationPk = (calendarVersion: number) => `${RECALCULATIONS_PK}#${padded(calendarVersion)}`;

/** Counting open clocks anew on a version of the calendar: a job that the minute tick works off. */
export const recalculationEntity = new Entity({
  name: 'recalculation',
  table,
  timestamps: false,
  schema: item({
    calendarVersion: number().key(),
    /** Not begun before every process reads the new calendar. */
    notBefore: string(),
    status: string().enum('waiting', 'done', 'superseded'),
    finishedAt: nullableString(),
  }),
  computeKey: (key: { calendarVersion: number }) => ({
    pk: RECALCULATIONS_PK,
    sk: `CALENDAR#${padded(key.calendarVersion)}`,
  }),
});

/** How far the job is in one shard; an item each, so that shards don't wait for each other. */
export const recalculationShardEntity = new Entity({
  name: 'recalculation-shard',
  table,
  timestamps: false,
  schema: item({
    calendarVersion: number().key(),
    shard: string().key(),
    /** Where the next page begins; null at the beginning and at the end. */
    after: anyOf(any().castAs<Record<string, unknown>>(), nul()),
    done: boolean(),
    /** Pages that are behind; two workers never save the same one. */
    pages: number(),
    /** Counted in the transaction of each case, so exact however often a worker dies. */
    recalculated: number(),
    moved: number(),
    /** Counted with the page. A clock that is met again behind because its mark changed counts again. */
    unaffected: number(),
    failed: number(),
  }),
  computeKey: (key: { calendarVersion: number; shard: string }) => ({
    pk: recalculationPk(key.calendarVersion),
    sk: `SHARD#${key.shard.padStart(2, '0')}`,
  }),
});
