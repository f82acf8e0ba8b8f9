import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { existsOn } from '../domain/organisations/exists-on.ts';
import type { Organisation } from '../domain/organisations/organisation.ts';
import { organisationEntity } from './organisation-entity.ts';
import { remember } from './remember.ts';
import { table } from './table.ts';
import { townLeavesEntity } from './town-leaves-entity.ts';

export const parentSubject = (parent: string) => `PARENT#${parent}`;

/** A process may go by an organisation's former name or duties for so long; all divisions and units of a city fit in. */
const REMEMBERED = { freshMs: 5 * 60_000, keys: 2_000 };

/** A division or unit down to town tier, or null; remembered for some minutes. */
export const readOrganisation = remember(async (id): Promise<Organisation | null> => {
  const { Item } = await organisationEntity.build(GetItemCommand).key({ id }).send();
  return Item ?? null;
}, REMEMBERED);

/** What index rows carry of an organisation. */
const SUMMARY = ['id', 'kind', 'name', 'nameEn', 'duties', 'validFrom', 'validTo'] as const;
export type OrganisationSummary = Pick<Organisation, (typeof SUMMARY)[number]>;

/** Divisions and units directly under a division that exist on a day (yyyy-mm-dd), by id. */
export async function readChildren(parent: string, day: string): Promise<OrganisationSummary[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({ index: 'by-subject', partition: parentSubject(parent) })
    .entities(organisationEntity)
    .options({ attributes: [...SUMMARY], maxPages: Number.POSITIVE_INFINITY })
    .send();
  return Items.filter((organisation) => existsOn(organisation, day));
}

/** Villages of a town with the number of their grids; empty for an unknown town. */
export async function readVillages(town: string): Promise<{ code: string; name: string; grids: number }[]> {
  const { Item } = await townLeavesEntity.build(GetItemCommand).key({ town }).send();
  return Item?.villages ?? [];
}
