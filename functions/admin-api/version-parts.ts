import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import { organisationTree } from '../../shared/contracts/organisation-tree.ts';
import type { ConfigurationVersion } from '../../shared/domain/configuration/version.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { organisationParts } from '../../shared/persistence/organisation-writer.ts';
import { recalculationParts } from '../../shared/persistence/recalculation-repository.ts';
import { FRESH_MS } from '../../shared/persistence/rules.ts';
import type { TransactionPart } from '../../shared/persistence/write-transaction.ts';

/** By how much the clocks of two machines may differ, milliseconds. */
const SKEW_MS = 5_000;
/** A transaction takes a hundred writes. */
const MOST_ORGANISATIONS = 90;

/** What is written together with a version: the job that a calendar brings, the organisations that differ in a tree. */
export function partsOf(
  kind: ConfigurationKind,
  version: ConfigurationVersion,
  newest: ConfigurationVersion | null,
): TransactionPart[] {
  if (kind === 'calendar') {
    // It waits until no process goes by the calendar before.
    const notBefore = Date.parse(version.effectiveFrom) + FRESH_MS + SKEW_MS;
    return recalculationParts(version.version, new Date(notBefore).toISOString());
  }
  return kind === 'organisations' ? organisationParts(changedOrganisations(version, newest)) : [];
}

function changedOrganisations(
  version: ConfigurationVersion,
  newest: ConfigurationVersion | null,
): readonly Organisation[] {
  if (version.effectiveFrom > version.at)
    throw refused('effectiveFrom', 'organisations carry their own dates');
  const before = new Map(newest ? treeOf(newest).map((one) => [one.id, JSON.stringify(one)]) : []);
  const tree = treeOf(version);
  const kept = new Set(tree.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !kept.has(id));
  if (gone.length > 0)
    throw refused('value.organisations', `nothing is taken out, it is given a last day: ${gone.join(', ')}`);
  const changed = tree.filter((one) => before.get(one.id) !== JSON.stringify(one));
  if (changed.length > MOST_ORGANISATIONS)
    throw refused('value.organisations', `${MOST_ORGANISATIONS} changes at most in one version`);
  return changed;
}

const treeOf = ({ value, version }: ConfigurationVersion) =>
  organisationTree.parse({ ...value, version }).organisations;

const refused = (path: string, message: string) => new ProblemError('request.invalid', [{ path, message }]);
