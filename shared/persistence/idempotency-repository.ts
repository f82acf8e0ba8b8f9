import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { idempotencyEntity } from './idempotency-entity.ts';
import type { TransactionPart } from './write-transaction.ts';

/** How long a repeated key gets the first answer, seconds. */
const KEPT_SECONDS = 24 * 60 * 60;

export type IdempotencyRecord = {
  scope: string;
  key: string;
  requestHash: string;
  answer: Record<string, unknown>;
};

/** The record of a key, or null; expired ones count as absent even before the table drops them. */
export async function readIdempotencyRecord(
  scope: string,
  key: string,
  nowMs: number,
): Promise<IdempotencyRecord | null> {
  const { Item } = await idempotencyEntity
    .build(GetItemCommand)
    .key({ scope, key })
    .options({ consistent: true })
    .send();
  return Item && Item.expiresAt * 1000 > nowMs ? Item : null;
}

/** Records an answer by itself, where there is no transaction it belongs to. */
export async function saveIdempotencyRecord(record: IdempotencyRecord, nowMs: number): Promise<void> {
  await idempotencyEntity
    .build(PutItemCommand)
    .item({ ...record, expiresAt: Math.floor(nowMs / 1000) + KEPT_SECONDS })
    .send();
}

/** Part of the transaction that the answer belongs to; refuses it if the key has been used within a day. */
export function idempotencyPart(record: IdempotencyRecord, nowMs: number): TransactionPart {
  const nowSeconds = Math.floor(nowMs / 1000);
  return {
    conditionFailed: 'repeated',
    transaction: idempotencyEntity
      .build(PutTransaction)
      .item({ ...record, expiresAt: nowSeconds + KEPT_SECONDS })
      .options({
        condition: {
          or: [
            { attr: 'key', exists: false },
            { attr: 'expiresAt', lte: nowSeconds },
          ],
        },
      }),
  };
}
