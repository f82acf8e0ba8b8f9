import { organisationTree } from '../../shared/contracts/organisation-tree.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { readNewestVersion } from '../../shared/persistence/configuration-repository.ts';

/** The organisations as they were last configured, by id: not from memory, so a unit that was just founded is there. */
export async function readCurrentTree(): Promise<ReadonlyMap<string, Organisation>> {
  const newest = await readNewestVersion('organisations');
  return newest ? treeOf(newest.value) : new Map();
}

/** The organisations of a value that was checked, by id. */
export const treeOf = (value: Readonly<Record<string, unknown>>): ReadonlyMap<string, Organisation> =>
  new Map(
    organisationTree.parse({ ...value, version: 1 }).organisations.map((one) => [one.id, one] as const),
  );
