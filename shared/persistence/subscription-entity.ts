import { boolean, Entity, item, string } from 'dynamodb-toolbox';
import { casePk } from './case-keys.ts';
import { table } from './table.ts';

/** Whether the complainant wants messages about a case, apart from its content, which is written once. */
export const subscriptionEntity = new Entity({
  name: 'subscription',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    /** Random; whoever holds it, from a message, may change `wanted`. */
    token: string(),
    wanted: boolean(),
  }),
  computeKey: (key: { number: string }) => ({ pk: casePk(key.number), sk: 'SUBSCRIPTION' }),
});
