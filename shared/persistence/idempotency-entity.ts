import { any, Entity, item, number, string } from 'dynamodb-toolbox';
import { table } from './table.ts';

/** The first answer to a keyed request, kept for a day; written in the same transaction as what it answers for. */
export const idempotencyEntity = new Entity({
  name: 'idempotency',
  table,
  timestamps: false,
  schema: item({
    scope: string().key(),
    key: string().key(),
    requestHash: string(),
    answer: any().castAs<Record<string, unknown>>(),
    /** Epoch seconds; the table drops the item some time after. */
    expiresAt: number(),
  }),
  computeKey: (key: { scope: string; key: string }) => ({
    pk: `IDEMPOTENCY#${key.scope}#${key.key}`,
    sk: 'IDEMPOTENCY',
  }),
});
