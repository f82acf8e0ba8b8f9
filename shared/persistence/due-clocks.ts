import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
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
