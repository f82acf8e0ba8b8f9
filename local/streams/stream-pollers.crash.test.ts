import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunningDatabase, startDynamoDbLocal } from '../services/dynamodb-local.ts';
import { freePort } from '../services/free-port.ts';
import { findJava } from '../services/java.ts';

const folder = mkdtempSync(join(tmpdir(), 'stream-crash-'));
let database: RunningDatabase;
let endpoint: string;
let child: ChildProcess | undefined;

beforeAll(async () => {
  const port = await freePort(undefined);
  endpoint = `http://127.0.0.1:${port}`;
  const java = await findJava(process.env);
  database = await startDynamoDbLocal({ java, port, dataFolder: folder, onExit: () => undefined });
}, 60_000);

afterAll(async () => {
  child?.kill('SIGKILL');
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function startPollers(streamArn: string): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'crash.fixture.ts');
  const started = spawn(process.execPath, [script, folder, streamArn, endpoint], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  await once(started.stdout, 'data');
  return started;
}

const seenBy = (mapping: string) => {
  const file = join(folder, `${mapping}.seen`);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
};

test('skips no record and keeps their order when it is killed again and again', {
  timeout: 120_000,
}, async () => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials });
  const { TableDescription: table } = await client.send(
    new CreateTableCommand({
      TableName: 'crash',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  const written: string[] = [];
  const write = async (until: Promise<unknown>) => {
    let open = true;
    void until.then(() => {
      open = false;
    });
    while (open) {
      const key = String(written.length).padStart(5, '0');
      await client.send(new PutItemCommand({ TableName: 'crash', Item: { pk: { S: key } } }));
      written.push(key);
    }
  };
  for (let round = 0; round < 6; round++) {
    const pollers = await startPollers(table?.LatestStreamArn ?? '');
    const exited = once(pollers, 'exit');
    await write(sleep(Math.random() * 300));
    pollers.kill('SIGKILL');
    await exited;
  }
  await startPollers(table?.LatestStreamArn ?? '');
  for (const mapping of ['relay', 'statistics']) {
    await vi.waitFor(() => expect(seenBy(mapping).at(-1)).toBe(written.at(-1)), { timeout: 60_000 });
    const firstSeen = [...new Set(seenBy(mapping))];
    expect(firstSeen).toEqual(written);
  }
});
