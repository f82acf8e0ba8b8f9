import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Clock } from '../domain/clocks/clock.ts';
import { clockItem } from './case-items.ts';
import { clockEntity } from './clock-entity.ts';
import { table } from './table.ts';

export type DueClock = { number: string; clockId: string };

/** A page of the clocks of one shard whose next instant has come; reads only what is due. */
export async function readDueClocks(
  shard: string,
  now: string,
  after?: Record<string, unknown>,
): Promise<{ due: DueClock[]; next: Record<string, unknown> | undefined }> {
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    .query({ index: 'tick', partition: shard, range: { lte: `${now}~` } })
    .entities(clockEntity)
    .options({
      attributes: ['number', 'clockId'],
      entityAttrFilter: false,
      ...(after && { exclusiveStartKey: after }),
    })
    .send();
  return { due: Items.map(({ number, clockId }) => ({ number, clockId })), next: LastEvaluatedKey };
}

/**
 * Has a clock at which nothing is due looked at again at its next instant. Whatever changes the clock at the same moment stands.
 * @param before the instant that it waited for
 */
export async function lookAgainAt(number: string, clock: Clock, before: string | null): Promise<void> {
  const { clockId, nextTickAt, tickAt } = clockItem(number, clock);
  try {
    await clockEntity
      .build(UpdateItemCommand)
      .item({ number, clockId, nextTickAt, tickAt })
      .options({
        condition: {
          and: [
            before === null ? { attr: 'nextTickAt', type: 'NULL' } : { attr: 'nextTickAt', eq: before },
            { attr: 'status', eq: 'running' },
          ],
        },
      })
      .send();
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
