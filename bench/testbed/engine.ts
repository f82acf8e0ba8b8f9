import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { buildOnce } from '../../local/build/build-once.ts';
import { TEMPLATE } from '../../local/build/steps.ts';
import { LOCAL_CREDENTIALS } from '../../local/machine/function-environment.ts';
import { ensureTable } from '../../local/services/create-table.ts';
import { startDynamoDbLocal } from '../../local/services/dynamodb-local.ts';
import { freePort } from '../../local/services/free-port.ts';
import { findJava } from '../../local/services/java.ts';
import { type DeclaredTable, declaredTable } from '../../local/template/declared-table.ts';
import { LOCAL_ACCOUNT } from '../../local/template/local-account.ts';
import { type LocalTemplate, loadLocalTemplate } from '../../local/template/local-template.ts';

/** Longest build of the template, milliseconds. */
const BUILD_PATIENCE_MS = 180_000;

export const REPOSITORY = join(import.meta.dirname, '..', '..');

/** The synthesized template of the present sources, seen from an address that nobody calls. */
export async function presentTemplate(): Promise<LocalTemplate> {
  const logs = mkdtempSync(join(tmpdir(), 'suda-bench-build-'));
  await buildOnce(REPOSITORY, TEMPLATE, logs, AbortSignal.timeout(BUILD_PATIENCE_MS));
  rmSync(logs, { recursive: true });
  const nowhere = 'http://127.0.0.1:9';
  return loadLocalTemplate(join(REPOSITORY, TEMPLATE.output), { origin: nowhere, sqs: nowhere });
}

/** An embedded table engine of its own: the service's jar and options, in a folder that goes with it. */
export interface Engine {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  /** The template's table, not created yet. */
  readonly table: DeclaredTable;
  create(table: DeclaredTable): Promise<void>;
  /** The same data in an engine on disk; this one ends. */
  onDisk(): Promise<Engine>;
  close(): Promise<void>;
}

/** A document client over an engine's, as the functions have one. */
export const documentsOf = (client: DynamoDBClient): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

/** A folder in memory where the system has one: an engine there can be filled quickly and moved to disk. */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export async function startEngine(where: 'disk' | 'memory' = 'disk'): Promise<Engine> {
  const table = declaredTable(await presentTemplate());
  return runEngine(newFolder(where === 'disk' ? tmpdir() : MEMORY), table);
}

const newFolder = (parent: string): string => mkdtempSync(join(parent, 'suda-bench-engine-'));

async function runEngine(folder: string, table: DeclaredTable): Promise<Engine> {
  const port = await freePort(undefined);
  const database = await startDynamoDbLocal({
    java: await findJava(process.env),
    port,
    dataFolder: folder,
    onExit: () => {
      throw new Error('the table engine has ended by itself');
    },
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: LOCAL_ACCOUNT.region,
    credentials: LOCAL_CREDENTIALS,
  });
  const close = async (): Promise<void> => {
    client.destroy();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    endpoint,
    client,
    table,
    create: (wanted) => ensureTable(client, wanted),
    close,
    async onDisk() {
      client.destroy();
      await database.close();
      const copy = newFolder(tmpdir());
      cpSync(join(folder, 'dynamodb'), join(copy, 'dynamodb'), { recursive: true });
      rmSync(folder, { recursive: true, force: true });
      return runEngine(copy, table);
    },
  };
}
