import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import type { Attachment } from '../domain/complaints/complaint.ts';
import { additionEntity } from './addition-entity.ts';
import type { TransactionPart } from './write-transaction.ts';

/** What the complainant wrote with an event of his case, and the files that came with it. */
export type Addition = {
  number: string;
  version: number;
  at: string;
  text: string;
  attachments?: readonly Attachment[] | undefined;
};

/** Part of the transaction of the event that it belongs to. */
export const additionPart = ({ attachments = [], ...addition }: Addition): TransactionPart => ({
  conditionFailed: 'stale',
  transaction: additionEntity.build(PutTransaction).item({
    ...addition,
    ...(attachments.length > 0 && { attachments: [...attachments] }),
  }),
});
