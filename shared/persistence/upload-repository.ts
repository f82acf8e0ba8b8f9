import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { readBatch } from './read-batch.ts';
import { uploadEntity } from './upload-entity.ts';
import type { TransactionPart } from './write-transaction.ts';

export type Upload = { uploadId: string; fileName: string; contentType: string; size: number; key: string };

/** Announces a file; the record expires if no complaint claims it. */
export async function recordUpload(upload: Upload, expiresAtMs: number): Promise<void> {
  await uploadEntity
    .build(PutItemCommand)
    .item({ ...upload, expiresAt: Math.floor(expiresAtMs / 1000) })
    .send();
}

/** The announced files among these ids that no complaint has claimed and that have not expired, in the order asked. */
export async function readUnclaimedUploads(ids: readonly string[], nowMs: number): Promise<Upload[]> {
  if (ids.length === 0) return [];
  const requests = ids.map((uploadId) => uploadEntity.build(BatchGetRequest).key({ uploadId }));
  const found = await readBatch(requests);
  return found.filter(
    ({ claimedBy, expiresAt = Number.POSITIVE_INFINITY }) =>
      claimedBy === undefined && expiresAt * 1000 > nowMs,
  );
}

/** Part of the filing transaction: the file belongs to this complaint from now on, and to no second one. */
export const claimPart = (uploadId: string, number: string): TransactionPart => ({
  conditionFailed: 'stale',
  transaction: uploadEntity
    .build(UpdateTransaction)
    .item({ uploadId, claimedBy: number })
    .options({ condition: { attr: 'claimedBy', exists: false } }),
});
