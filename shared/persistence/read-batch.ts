import type { Entity, FormattedItem } from 'dynamodb-toolbox/entity';
import type { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet';
import { TransactionBusyError } from './persistence-error.ts';
import { table } from './table.ts';

/** How often a batch is asked for what was left out for lack of capacity. */
const ATTEMPTS = 10;

/**
 * The items of a batch that exist, at most 100. What only a list shows may be read `eventual`, as its index is, for half the units.
 * @throws TransactionBusyError if the table still has no room for all of them: absent is not the same as not read
 */
export async function readBatch<E extends Entity>(
  requests: readonly BatchGetRequest<E>[],
  consistency: 'strong' | 'eventual' = 'strong',
): Promise<FormattedItem<E>[]> {
  const { Responses, UnprocessedKeys = {} } = await execute(
    { maxAttempts: ATTEMPTS },
    table
      .build(BatchGetCommand)
      .requests(...requests)
      .options({ consistent: consistency === 'strong' }),
  );
  if (Object.keys(UnprocessedKeys).length > 0) throw new TransactionBusyError('a batch was left unanswered');
  return (Responses?.[0] ?? []).flatMap((item) => (item ? [item] : []));
}
