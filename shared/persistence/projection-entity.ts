import { any, Entity, item, number, string } from 'dynamodb-toolbox';
import type { Contribution } from '../domain/evaluation/contribution.ts';
import { casePk, PROJECTION_SK } from './case-keys.ts';
import { table } from './table.ts';

/** What a case has put into the counters so far, and at which version: written together with them. */
export const projectionEntity = new Entity({
  name: 'projection',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    appliedVersion: number(),
    contribution: any().castAs<Contribution>(),
  }),
  computeKey: (key: { number: string }) => ({ pk: casePk(key.number), sk: PROJECTION_SK }),
});
