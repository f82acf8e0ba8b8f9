import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { isStillRunning, ProcessIdentity } from '../data-folder/process-identity.ts';
import type { DeclaredTable } from '../template/declared-table.ts';
import { ensureTable } from './create-table.ts';
import { freePort } from './free-port.ts';

let folder = '';
let port = 0;
let holder: ChildProcess;
let dynamo: DynamoDBClient;

const key = (name: string) => [{ AttributeName: name, KeyType: 'HASH' as const }];
const string = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
const table = (projection: 'ALL' | 'KEYS_ONLY', ...indexes: string[]): DeclaredTable => ({
  name: 'Cases',
  KeySchema: key('pk'),
  AttributeDefinitions: [string('pk'), ...indexes.map(string)],
  GlobalSecondaryIndexes: indexes.map((name) => ({
    IndexName: name,
    KeySchema: key(name),
    Projection: { ProjectionType: projection },
  })),
  StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
  TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
});

const item = { pk: { S: 'CASE#1' } };

async function hold(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'database.fixture.ts'), folder, String(port)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(child.stdout, 'data');
  return child;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'suda-database-'));
  port = await freePort(undefined);
  holder = await hold();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  dynamo = new DynamoDBClient({ endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', credentials });
}, 60_000);

afterAll(() => {
  dynamo.destroy();
  holder.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function describeTable() {
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: 'Cases' }));
  return {
    stream: Table?.StreamSpecification?.StreamViewType,
    indexes: Table?.GlobalSecondaryIndexes?.map(
      ({ IndexName, Projection }) => `${IndexName} ${Projection?.ProjectionType}`,
    ).toSorted(),
  };
}

test('an older table gets the indexes that the template has gained or changed, and keeps its items', async () => {
  await ensureTable(dynamo, table('ALL', 'worklist'));
  await dynamo.send(new PutItemCommand({ TableName: 'Cases', Item: item }));
  await ensureTable(dynamo, table('KEYS_ONLY', 'worklist', 'tick'));
  expect(await describeTable()).toEqual({
    stream: 'NEW_AND_OLD_IMAGES',
    indexes: ['tick KEYS_ONLY', 'worklist KEYS_ONLY'],
  });
  expect((await dynamo.send(new GetItemCommand({ TableName: 'Cases', Key: item }))).Item).toEqual(item);
});

test('the database dies with a killed process and the next one finds everything on the same port', async () => {
  const record = z.object({ process: ProcessIdentity });
  const database = record.parse(JSON.parse(readFileSync(join(folder, 'database.json'), 'utf8'))).process;
  holder.kill('SIGKILL');
  await expect.poll(() => isStillRunning(database), { timeout: 20_000 }).toBe(false);
  holder = await hold();
  expect((await dynamo.send(new GetItemCommand({ TableName: 'Cases', Key: item }))).Item).toEqual(item);
}, 60_000);
