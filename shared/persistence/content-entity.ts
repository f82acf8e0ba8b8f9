import { any, boolean, Entity, item, list, map, string } from 'dynamodb-toolbox';
import type { Answers, Attachment, Complainant } from '../domain/complaints/complaint.ts';
import { CONTENT_SK, casePk } from './case-keys.ts';
import { nullableString, table } from './table.ts';

/** What was complained and by whom: written once, read only where a person opens the case; no stream reader takes it. */
export const contentEntity = new Entity({
  name: 'content',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    title: string(),
    body: string(),
    category: string(),
    division: string(),
    divisionName: string(),
    against: map({ organisationId: nullableString(), name: string() }),
    answers: any().castAs<Answers>().optional(),
    complainant: any().castAs<Complainant>(),
    consentToDisclose: boolean(),
    urgent: boolean(),
    language: string().enum('zh', 'en').optional(),
    attachments: list(any().castAs<Attachment>()),
    /** Cases about a known unit: `SIMILAR#<unit>#<category>` → cases. */
    subject: string().optional().hidden(),
    subjectAt: string().optional().hidden(),
  }),
  computeKey: (key: { number: string }) => ({ pk: casePk(key.number), sk: CONTENT_SK }),
});
