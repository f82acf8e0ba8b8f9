import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { isAgainst } from '../domain/complaints/against.ts';
import { complaintEntity } from './complaint-entity.ts';
import { enterpriseSubject } from './complaint-item.ts';
import { table } from './table.ts';

/** A complaint that an inspection may answer. */
export type EarlierCase = { number: string; submittedAt: string };

/**
 * Cases of an enterprise against a unit, or a division that the unit works in, since an instant, the newest first: what an
 * inspection or penalty of that unit within 180 days has to be looked at with (domain.md, retaliation watch).
 */
export async function casesAgainst(unit: string, enterprise: string, since: string): Promise<EarlierCase[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({ index: 'by-subject', partition: enterpriseSubject(enterprise), range: { gte: since } })
    .entities(complaintEntity)
    .options({
      attributes: ['number', 'submittedAt', 'against'],
      reverse: true,
      maxPages: Number.POSITIVE_INFINITY,
    })
    .send();
  return Items.filter((item) => isAgainst(item, unit)).map(({ number, submittedAt }) => ({
    number,
    submittedAt,
  }));
}
