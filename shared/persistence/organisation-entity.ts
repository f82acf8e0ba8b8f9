import { any, Entity, item, list, string } from 'dynamodb-toolbox';
import type { OrganisationDuty, Tier } from '../domain/organisations/organisation.ts';
import { nullableString, table } from './table.ts';

/** A division or unit down to town tier, by id; in `by-subject` under its parent. */
export const organisationEntity = new Entity({
  name: 'organisation',
  table,
  timestamps: false,
  schema: item({
    id: string().key(),
    kind: string().enum('division', 'unit'),
    tier: any().castAs<Tier>(),
    division: string(),
    parent: nullableString(),
    name: string(),
    nameEn: string(),
    duties: list(any().castAs<OrganisationDuty>()),
    validFrom: string(),
    validTo: string().optional(),
    subject: string().optional().hidden(),
    subjectAt: string().optional().hidden(),
  }),
  computeKey: (key: { id: string }) => ({ pk: `ORGANISATION#${key.id}`, sk: 'ORGANISATION' }),
});
