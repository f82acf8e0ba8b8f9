import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { connectTable } from '../../shared/persistence/table.ts';
import { TEMPLATE } from '../build/steps.ts';
import { LOCAL_CREDENTIALS } from '../machine/function-environment.ts';
import { knownPorts } from '../machine/ports.ts';
import { originOf } from '../settings.ts';
import { StartupError } from '../startup-error.ts';
import { declaredTable } from '../template/declared-table.ts';
import { LOCAL_ACCOUNT } from '../template/local-account.ts';
import { loadLocalTemplate } from '../template/local-template.ts';

/**
 * Lets this process read the table of the service that runs on a data folder.
 * @returns a function that ends the connection
 * @throws StartupError `notRunning` when none has run there yet.
 */
export function connectLocalTable(root: string, running: { dataFolder: string; port: number }): () => void {
  const ports = knownPorts(running.dataFolder);
  if (!ports) throw new StartupError('notRunning', `Suda has not been started on ${running.dataFolder} yet.`);
  const dynamo = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${ports.database}`,
    region: LOCAL_ACCOUNT.region,
    credentials: LOCAL_CREDENTIALS,
  });
  const addresses = { origin: originOf(running), sqs: `http://127.0.0.1:${ports.files}` };
  const { name } = declaredTable(loadLocalTemplate(join(root, TEMPLATE.output), addresses));
  connectTable(
    DynamoDBDocumentClient.from(dynamo, { marshallOptions: { removeUndefinedValues: true } }),
    name,
  );
  return () => dynamo.destroy();
}
