import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ensureTable } from '../services/create-table.ts';
import type { Settings } from '../settings.ts';
import { StartupError } from '../startup-error.ts';
import type { DeclaredTable } from '../template/declared-table.ts';
import { seedOnce } from './seed-once.ts';

/**
 * Makes sure that the template's table is there and was filled once, where it is to be.
 * @returns ARN of its stream
 */
export async function prepareTable(
  dynamo: DynamoDBClient,
  table: DeclaredTable,
  { dataFolder, seed }: Settings,
  progress: (line: string) => void,
): Promise<string> {
  await ensureTable(dynamo, table);
  await seedOnce(dataFolder, { tableName: table.name, dynamo, wanted: seed, progress });
  const { Table: described } = await dynamo.send(new DescribeTableCommand({ TableName: table.name }));
  if (!described?.LatestStreamArn) {
    throw new StartupError(
      'dataCorrupt',
      `The table ${table.name} of the data folder has no stream; nothing was changed.`,
    );
  }
  return described.LatestStreamArn;
}
