import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import type { Organisation } from '../domain/organisations/organisation.ts';
import { organisationEntity } from './organisation-entity.ts';
import { parentSubject } from './organisation-repository.ts';
import { townLeavesEntity } from './town-leaves-entity.ts';
import { type TransactionPart, writeTransaction } from './write-transaction.ts';

/** Most parts of one transaction. */
const MOST = 100;

/** As few transactions as there can be: the embedded database waits for the disk once in each, in a batch once for every item. */
async function writeAll(parts: readonly TransactionPart[]): Promise<void> {
  for (let from = 0; from < parts.length; from += MOST)
    await writeTransaction(parts.slice(from, from + MOST));
}

/** Index keys of an organisation: under its parent. */
const organisationItem = (organisation: Organisation) => ({
  ...organisation,
  duties: [...organisation.duties],
  ...(organisation.parent !== null && {
    subject: parentSubject(organisation.parent),
    subjectAt: organisation.id,
  }),
});

/** Parts of the transaction that brings a new version of the tree: what is different in it. */
export const organisationParts = (organisations: readonly Organisation[]): TransactionPart[] =>
  organisations.map((organisation) => ({
    conditionFailed: 'stale',
    transaction: organisationEntity.build(PutTransaction).item(organisationItem(organisation)),
  }));

/** Writes organisations with their place under their parent; existing ones are replaced. */
export async function saveOrganisations(organisations: readonly Organisation[]): Promise<void> {
  await writeAll(organisationParts(organisations));
}

/** Writes the villages and grids of towns, one item a town. */
export async function saveTownLeaves(
  towns: readonly { town: string; villages: { code: string; name: string; grids: number }[] }[],
): Promise<void> {
  await writeAll(
    towns.map((town) => ({
      conditionFailed: 'stale',
      transaction: townLeavesEntity.build(PutTransaction).item(town),
    })),
  );
}
