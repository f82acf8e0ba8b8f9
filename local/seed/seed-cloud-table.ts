import {
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { StartupError } from '../startup-error.ts';
import { seed } from './seed.ts';

export interface SeedCloudTableProps {
  readonly tableName: string;
  readonly dynamo: DynamoDBClient;
  /** Seeds a table that was seeded before: organisations are written again as they are configured, versions of the configuration stay as they are. */
  readonly again: boolean;
  progress(line: string): void;
}

/**
 * Fills a deployed table with what the service needs before its first complaint.
 * @throws StartupError `refused` when there is no such table, or it is seeded already and `again` was not asked for.
 */
export async function seedCloudTable({ again, ...deps }: SeedCloudTableProps): Promise<void> {
  const { tableName, dynamo } = deps;
  await assertExists(dynamo, tableName);
  if (!again && (await isSeeded(dynamo, tableName)))
    throw new StartupError(
      'refused',
      `The table ${tableName} is seeded already, nothing was changed; --again writes its organisations again and adds what is missing.`,
    );
  await seed(deps);
}

async function assertExists(dynamo: DynamoDBClient, tableName: string): Promise<void> {
  try {
    await dynamo.send(new DescribeTableCommand({ TableName: tableName }));
  } catch (cause) {
    if (!(cause instanceof ResourceNotFoundException)) throw cause;
    const region = await dynamo.config.region();
    throw new StartupError('refused', `There is no table ${tableName} in ${region} of this account.`, {
      cause,
    });
  }
}

/** The calendar is what a seed writes last; one that was cut off has none yet. */
async function isSeeded(dynamo: DynamoDBClient, tableName: string): Promise<boolean> {
  const { Count = 0 } = await DynamoDBDocumentClient.from(dynamo).send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :calendar',
      ExpressionAttributeValues: { ':calendar': 'CONFIGURATION#calendar' },
      ConsistentRead: true,
      Limit: 1,
    }),
  );
  return Count > 0;
}
