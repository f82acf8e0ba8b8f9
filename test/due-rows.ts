import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { table } from '../shared/persistence/table.ts';

/** A clock id so long that a page of the index (1 MB) holds but three of them. */
export const LARGE = 'x'.repeat(350_000);

/** A row of the tick index that is due, whatever case it names. */
export async function putDueRow(
  shard: string,
  dueAt: string,
  { number, clockId }: { number: string; clockId: string },
): Promise<void> {
  const Item = {
    pk: `CASE#${number}`,
    sk: 'DUE',
    number,
    clockId,
    tickShard: shard,
    tickAt: `${dueAt}#${number}`,
  };
  await table.getDocumentClient().send(new PutCommand({ TableName: table.getName(), Item }));
}
