import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { additionEntity } from './addition-entity.ts';
import type { TransactionPart } from './write-transaction.ts';

/** What the complainant wrote with an event of his case. */
export type Addition = { number: string; version: number; at: string; text: string };

/** Part of the transaction of the event that it belongs to. */
export const additionPart = (addition: Addition): TransactionPart => ({
  conditionFailed: 'stale',
  transaction: additionEntity.build(PutTransaction).item(addition),
});
