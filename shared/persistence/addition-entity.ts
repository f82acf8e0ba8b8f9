import { any, Entity, item, list, number, string } from 'dynamodb-toolbox';
import type { Attachment } from '../domain/complaints/complaint.ts';
import { additionSk, casePk } from './case-keys.ts';
import { table } from './table.ts';

/** What the complainant wrote and sent after filing, beside the event that has its hashes; personal data, never in the stream's readers. */
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
    attachments: list(any().castAs<Attachment>()).optional(),
  }),
  computeKey: (key: { number: string; version: number }) => ({
    pk: casePk(key.number),
    sk: additionSk(key.version),
  }),
});
