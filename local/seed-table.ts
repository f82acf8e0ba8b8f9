import { parseArgs } from 'node:util';
import { DynamoDBClient, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { runCommand } from './run-command.ts';
import { seedCloudTable } from './seed/seed-cloud-table.ts';
import { StartupError, sentenceOf } from './startup-error.ts';

const USAGE = 'Say which table: npm run seed -- --table <name> [--again]';

await runCommand(async () => {
  const { table, again } = readArguments();
  const dynamo = new DynamoDBClient({});
  try {
    await seedCloudTable({ tableName: table, again, dynamo, progress: (line) => console.log(line) });
  } catch (error) {
    throw fromCloud(error);
  }
  dynamo.destroy();
  console.log(`The table ${table} is seeded.`);
});

function readArguments(): { table: string; again: boolean } {
  try {
    const { values } = parseArgs({
      options: { table: { type: 'string' }, again: { type: 'boolean', default: false } },
    });
    if (values.table) return { table: values.table, again: values.again };
  } catch (cause) {
    throw new StartupError('invalidSetting', `${USAGE} (${sentenceOf(cause)})`, { cause });
  }
  throw new StartupError('invalidSetting', USAGE);
}

/** Credentials, region and permissions are the caller's, so what is wrong with them is for the caller to read. */
function fromCloud(error: unknown): unknown {
  const isOfCaller =
    error instanceof DynamoDBServiceException ||
    (error instanceof Error && /Credentials|region/i.test(`${error.name} ${error.message}`));
  if (error instanceof StartupError || !isOfCaller) return error;
  return new StartupError('refused', `The table was not seeded: ${sentenceOf(error)}.`, { cause: error });
}
