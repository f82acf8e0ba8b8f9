import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { ConfigurationVersion } from '../../shared/domain/configuration/version.ts';
import { organisationParts, saveOrganisations } from '../../shared/persistence/organisation-writer.ts';
import { recalculationParts } from '../../shared/persistence/recalculation-repository.ts';
import { FRESH_MS } from '../../shared/persistence/rules.ts';
import type { TransactionPart } from '../../shared/persistence/write-transaction.ts';
import { changedOrganisations } from './changed-organisations.ts';
import { treeOf } from './current-tree.ts';

/** By how much the clocks of two machines may differ, milliseconds. */
const SKEW_MS = 5_000;

/** What is written together with a version: the job that a calendar brings, the organisations that differ in a tree. */
export async function partsOf(
  kind: ConfigurationKind,
  version: ConfigurationVersion,
  newest: ConfigurationVersion | null,
): Promise<TransactionPart[]> {
  if (kind === 'calendar') {
    // It waits until no process goes by the calendar before.
    const notBefore = Date.parse(version.effectiveFrom) + FRESH_MS + SKEW_MS;
    return recalculationParts(version.version, new Date(notBefore).toISOString());
  }
  if (kind !== 'organisations') return [];
  if (newest)
    return organisationParts(changedOrganisations(version.value, newest.value).map(({ after }) => after));
  // A whole city is more than one transaction takes. Nobody works in it before its first version: what an import that
  // broke off has written, the next one writes again.
  await saveOrganisations([...treeOf(version.value).values()]);
  return [];
}
