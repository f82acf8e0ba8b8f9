import { any, Entity, item, number, string } from 'dynamodb-toolbox';
import type { EventType } from '../../events/catalogue.ts';
import type { Actor } from '../domain/complaints/actor.ts';
import { casePk, eventSk } from './case-keys.ts';
import { table } from './table.ts';

/** A chained event of a case; never changed, never deleted before the case. */
export const eventEntity = new Entity({
  name: 'event',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    version: number().key(),
    type: any().castAs<EventType>(),
    at: string(),
    actor: any().castAs<Actor>(),
    data: any().castAs<Record<string, unknown>>(),
    previousHash: string(),
    hash: string(),
    /** First events only: `DAY#<yyyymmdd>#<shard>` → cases of a day. */
    subject: string().optional().hidden(),
    subjectAt: string().optional().hidden(),
  }),
  computeKey: (key: { number: string; version: number }) => ({
    pk: casePk(key.number),
    sk: eventSk(key.version),
  }),
});
