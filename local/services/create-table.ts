import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type GlobalSecondaryIndexDescription,
  type GlobalSecondaryIndexUpdate,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { StartupError, sentenceOf } from '../startup-error.ts';
import type { DeclaredTable } from '../template/declared-table.ts';

/**
 * Creates the template's table, or brings the indexes of an older one to what the template says.
 * @throws StartupError `dataCorrupt` when the database cannot describe its own table or has one with other keys.
 */
export async function ensureTable(dynamo: DynamoDBClient, table: DeclaredTable): Promise<void> {
  const existing = await describe(dynamo, table.name);
  if (existing) await adaptIndexes(dynamo, table, existing);
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

/** Indexes are derived data: one that differs from the template's is built again from the items. */
async function adaptIndexes(
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
  const update = (change: GlobalSecondaryIndexUpdate) =>
    dynamo.send(
      new UpdateTableCommand({
        TableName: table.name,
        AttributeDefinitions: table.AttributeDefinitions,
        GlobalSecondaryIndexUpdates: [change],
      }),
    );
  for (const index of table.GlobalSecondaryIndexes) {
    const present = existing.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === index.IndexName);
    if (present && shapeOf(present) === shapeOf(index)) continue;
    if (present) {
      await update({ Delete: { IndexName: index.IndexName } });
      await untilSettled(dynamo, table.name);
    }
    await update({ Create: index });
    await untilSettled(dynamo, table.name);
  }
}

async function untilSettled(dynamo: DynamoDBClient, name: string): Promise<void> {
  for (;;) {
    const indexes = (await describe(dynamo, name))?.GlobalSecondaryIndexes ?? [];
    if (indexes.every(({ IndexStatus }) => IndexStatus === 'ACTIVE')) return;
    await sleep(100);
  }
}

function shapeOf({
  KeySchema,
  Projection,
}: Pick<GlobalSecondaryIndexDescription, 'KeySchema' | 'Projection'>): string {
  const attributes = Projection?.NonKeyAttributes?.toSorted() ?? [];
  return [...keysOf(KeySchema), Projection?.ProjectionType, ...attributes].join(' ');
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
