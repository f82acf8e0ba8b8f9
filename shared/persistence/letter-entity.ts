import { Entity, item, map, number, string } from 'dynamodb-toolbox';
import { casePk, letterSk } from './case-keys.ts';
import { table } from './table.ts';

/** What an official wrote to the complainant, beside the event that has its hash; never in the stream's readers. */
export const letterEntity = new Entity({
  name: 'letter',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    /** Of the event that it belongs to. */
    version: number().key(),
    at: string(),
    /** Who wrote it, and for which unit. */
    by: string(),
    unit: string(),
    /** Kind of letter, as its template was called. */
    name: map({ zh: string(), en: string() }),
    language: string().enum('zh', 'en'),
    subject: string(),
    text: string(),
  }),
  computeKey: (key: { number: string; version: number }) => ({
    pk: casePk(key.number),
    sk: letterSk(key.version),
  }),
});
