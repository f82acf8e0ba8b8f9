import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { StartupError, sentenceOf } from '../startup-error.ts';
import type { DeclaredTable } from '../template/declared-table.ts';

/**
 * Creates the template's table, or adds the indexes that an older table lacks.
 * @throws StartupError `dataCorrupt` when the database cannot describe its own table or has one with other keys.
 */
export async function ensureTable(dynamo: DynamoDBClient, table: DeclaredTable): Promise<void> {
  const existing = await describe(dynamo, table.name);
  if (existing) await addMissingIndexes(dynamo, table, existing);
  else await create(dynamo, table);
  await ensureTimeToLive(dynamo, table);
}

async function describe(dynamo: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await dynamo.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (cause) {
    if (cause instanceof ResourceNotFoundException) return undefined;
    throw new StartupError(
      'dataCorrupt',
      `The embedded database cannot read its own tables (${sentenceOf(cause)}); nothing was changed. Restore the data folder from a backup, or start over with "npm run reset".`,
      { cause },
    );
  }
}

async function create(dynamo: DynamoDBClient, table: DeclaredTable): Promise<void> {
  await dynamo.send(
    new CreateTableCommand({
      TableName: table.name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: table.KeySchema,
      AttributeDefinitions: table.AttributeDefinitions,
      GlobalSecondaryIndexes: table.GlobalSecondaryIndexes,
      ...(table.StreamSpecification && {
        StreamSpecification: { StreamEnabled: true, ...table.StreamSpecification },
      }),
    }),
  );
}

async function addMissingIndexes(
  dynamo: DynamoDBClient,
  table: DeclaredTable,
  existing: TableDescription,
): Promise<void> {
  if (JSON.stringify(keysOf(existing.KeySchema)) !== JSON.stringify(keysOf(table.KeySchema))) {
    throw new StartupError(
      'dataCorrupt',
      `The table ${table.name} of the data folder has other keys than the template; this version cannot use it, nothing was changed.`,
    );
  }
  const present = new Set(existing.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName));
  for (const index of table.GlobalSecondaryIndexes.filter(({ IndexName }) => !present.has(IndexName))) {
    await dynamo.send(
      new UpdateTableCommand({
        TableName: table.name,
        AttributeDefinitions: table.AttributeDefinitions,
        GlobalSecondaryIndexUpdates: [{ Create: index }],
      }),
    );
  }
}

function keysOf(schema: TableDescription['KeySchema']): string[] {
  return (schema ?? []).map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName}`);
}

async function ensureTimeToLive(
  dynamo: DynamoDBClient,
  { name, TimeToLiveSpecification: wanted }: DeclaredTable,
): Promise<void> {
  if (!wanted?.Enabled) return;
  const { TimeToLiveDescription: current } = await dynamo.send(
    new DescribeTimeToLiveCommand({ TableName: name }),
  );
  if (current?.AttributeName === wanted.AttributeName) return;
  await dynamo.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification: wanted }));
}
