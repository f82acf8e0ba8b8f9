import { Entity, item, string } from 'dynamodb-toolbox';
import { casePk } from './case-keys.ts';
import { nullableString, table } from './table.ts';

/** A case that is, or was, listed for supervision (挂牌督办); in the index while it is and the case is open. */
export const listingEntity = new Entity({
  name: 'listing',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    unit: string(),
    since: string(),
    endedAt: nullableString(),
    /** `LISTED#<city>` → listed cases, the longest listed first. */
    subject: string().optional().hidden(),
    subjectAt: string().optional().hidden(),
  }),
  computeKey: (key: { number: string }) => ({ pk: casePk(key.number), sk: 'LISTING' }),
});
