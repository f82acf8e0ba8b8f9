import { execute, isTransactionCancelled } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { RepeatedRequestError, StaleCaseError, TransactionBusyError } from './persistence-error.ts';

type Transaction = Parameters<typeof isTransactionCancelled>[1];

/** What a failed condition of a part means to the caller. */
export type TransactionPart = { transaction: Transaction; conditionFailed: 'stale' | 'repeated' };

/**
 * Writes all parts or none.
 * @throws RepeatedRequestError | StaleCaseError by the first part whose condition failed; TransactionBusyError if the
 * table had no room for it now
 */
export async function writeTransaction(parts: readonly TransactionPart[]): Promise<void> {
  try {
    await execute(...parts.map(({ transaction }) => transaction));
  } catch (error) {
    if (!isTransactionCancelled(error)) throw error;
    const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
    const failed = parts.filter((_, index) => codes[index] === 'ConditionalCheckFailed');
    if (failed.some(({ conditionFailed }) => conditionFailed === 'repeated'))
      throw new RepeatedRequestError('the request was answered before', { cause: error });
    if (failed.length > 0)
      throw new StaleCaseError('the record has changed since it was read', { cause: error });
    throw new TransactionBusyError(`the table refused: ${codes.join(', ')}`, { cause: error });
  }
}
