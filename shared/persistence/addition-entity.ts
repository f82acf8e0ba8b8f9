import { Entity, item, number, string } from 'dynamodb-toolbox';
import { additionSk, casePk } from './case-keys.ts';
import { table } from './table.ts';

/** What the complainant wrote after filing, beside the event that has its hash; personal data, never in the stream's readers. */
export const additionEntity = new Entity({
  name: 'addition',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    /** Of the event that it belongs to. */
    version: number().key(),
    at: string(),
    text: string(),
  }),
  computeKey: (key: { number: string; version: number }) => ({
    pk: casePk(key.number),
    sk: additionSk(key.version),
  }),
});
