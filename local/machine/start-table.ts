import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { assertReadableDatabase } from '../services/check-database-file.ts';
import { ensureTable } from '../services/create-table.ts';
import { databaseFile, startDynamoDbLocal } from '../services/dynamodb-local.ts';
import { endLeftover } from '../services/leftover-database.ts';
import { StartupError } from '../startup-error.ts';
import type { DeclaredTable } from '../template/declared-table.ts';
import { LOCAL_ACCOUNT } from '../template/local-account.ts';
import type { Closers } from './closers.ts';
import { LOCAL_CREDENTIALS } from './function-environment.ts';
import { seedOnce } from './seed-once.ts';

export interface DatabaseProps {
  readonly java: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly closers: Closers;
  onExit(): void;
}

/**
 * Looks at what an earlier run left, before anything is started or written.
 * @throws StartupError `dataCorrupt`, or `serviceFailed` when its database is still running and cannot be ended.
 */
export async function checkDatabase(dataFolder: string): Promise<void> {
  await endLeftover(dataFolder);
  assertReadableDatabase(databaseFile(dataFolder));
}

/** Starts the embedded database and gives a client for it. */
export async function startDatabase({ closers, ...props }: DatabaseProps): Promise<DynamoDBClient> {
  const database = await startDynamoDbLocal(props);
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${props.port}`,
    region: LOCAL_ACCOUNT.region,
    credentials: LOCAL_CREDENTIALS,
  });
  closers.add('database', async () => {
    client.destroy();
    await database.close();
  });
  return client;
}

/**
 * Makes sure that the template's table is there and was filled once.
 * @returns ARN of its stream
 */
export async function prepareTable(
  dynamo: DynamoDBClient,
  table: DeclaredTable,
  dataFolder: string,
  progress: (line: string) => void,
): Promise<string> {
  await ensureTable(dynamo, table);
  await seedOnce(dataFolder, { tableName: table.name, dynamo, progress });
  const { Table: described } = await dynamo.send(new DescribeTableCommand({ TableName: table.name }));
  if (!described?.LatestStreamArn) {
    throw new StartupError(
      'dataCorrupt',
      `The table ${table.name} of the data folder has no stream; nothing was changed.`,
    );
  }
  return described.LatestStreamArn;
}
