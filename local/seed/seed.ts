import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { organisationTree } from '../../shared/contracts/organisation-tree.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { addConfiguration, readNewestVersion } from '../../shared/persistence/configuration-repository.ts';
import { saveOrganisations, saveTownLeaves } from '../../shared/persistence/organisation-writer.ts';
import { connectTable } from '../../shared/persistence/table.ts';
import { configurations } from './configurations.ts';
import { leafDivisions } from './leaf-divisions.ts';
import { organisations } from './organisations.ts';

/** All first versions have been in effect since the demo's organisations have. */
const EFFECTIVE_FROM = '2024-01-01T00:00:00.000Z';

/**
 * Fills an empty table with Ningbo-shaped organisations and the default configuration. Puts are idempotent, so a seed
 * that was interrupted is simply run again.
 */
export async function seed(deps: {
  tableName: string;
  dynamo: DynamoDBClient;
  progress(line: string): void;
}): Promise<void> {
  const documentClient = DynamoDBDocumentClient.from(deps.dynamo, {
    marshallOptions: { removeUndefinedValues: true },
  });
  connectTable(documentClient, deps.tableName);
  const tree = await currentTree();
  await saveOrganisations(tree);
  deps.progress(`${tree.length} organisations of city, county and town`);
  const leaves = leafDivisions();
  await saveTownLeaves(leaves.map(({ town, villages }) => ({ town, villages: [...villages] })));
  deps.progress(`villages and grids of ${leaves.length} towns`);
  for (const [kind, { version, ...value }] of configurations())
    await addConfiguration(kind, version, EFFECTIVE_FROM, value);
  deps.progress('categories, service levels, routing, ladder, notices, letters, posts, calendar 2004–2026');
}

/** The tree as administrators have made it, or the one a city starts with. */
async function currentTree(): Promise<readonly Organisation[]> {
  const kept = await readNewestVersion('organisations');
  return kept
    ? organisationTree.parse({ ...kept.value, version: kept.version }).organisations
    : organisations();
}
