import { BatchPutRequest } from 'dynamodb-toolbox/entity/actions/batchPut';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { BatchWriteCommand, execute } from 'dynamodb-toolbox/table/actions/batchWrite';
import type { Organisation } from '../domain/organisations/organisation.ts';
import { organisationEntity } from './organisation-entity.ts';
import { parentSubject } from './organisation-repository.ts';
import { table } from './table.ts';
import { townLeavesEntity } from './town-leaves-entity.ts';
import type { TransactionPart } from './write-transaction.ts';

/** Most puts of one batch. */
const BATCH = 25;
const batchesOf = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );

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
  const puts = organisations.map((organisation) =>
    organisationEntity.build(BatchPutRequest).item(organisationItem(organisation)),
  );
  for (const batch of batchesOf(puts))
    await execute(
      { maxAttempts: Number.POSITIVE_INFINITY },
      table.build(BatchWriteCommand).requests(...batch),
    );
}

/** Writes the villages and grids of towns, one item a town. */
export async function saveTownLeaves(
  towns: readonly { town: string; villages: { code: string; name: string; grids: number }[] }[],
): Promise<void> {
  const puts = towns.map((town) => townLeavesEntity.build(BatchPutRequest).item(town));
  for (const batch of batchesOf(puts))
    await execute(
      { maxAttempts: Number.POSITIVE_INFINITY },
      table.build(BatchWriteCommand).requests(...batch),
    );
}
