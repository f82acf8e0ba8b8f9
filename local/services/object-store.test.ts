import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXIT_CODES, StartupError } from '../startup-error.ts';
import { freePort } from './free-port.ts';
import { type RunningObjectStore, startObjectStore } from './object-store.ts';

let folder = '';
let port = 0;
let store: RunningObjectStore;

const page = 'http://127.0.0.1:3000';
const start = (dataFolder = folder) =>
  startObjectStore({
    port,
    dataFolder,
    buckets: [
      {
        name: 'evidence',
        cors: [{ AllowedMethods: ['PUT'], AllowedHeaders: ['*'], ExposedHeaders: [], MaxAge: 60 }],
      },
    ],
    queues: [{ name: 'dead-letters', attributes: { MessageRetentionPeriod: '1209600' } }],
    origins: [page],
  });
const address = (key: string) => `http://127.0.0.1:${port}/evidence/${key}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'suda-files-'));
  port = await freePort(undefined);
  store = await start();
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('a page may send files as the bucket allows, and no other origin may', async () => {
  const ask = (origin: string, method: string) =>
    fetch(address('photo'), {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'content-type',
      },
    });
  const allowed = await ask(page, 'PUT');
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe(page);
  expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type');
  expect((await ask('http://evil.example', 'PUT')).headers.get('access-control-allow-origin')).toBeNull();
  expect((await ask(page, 'DELETE')).headers.get('access-control-allow-origin')).toBeNull();
});

test('a file of the largest size allowed, and a dead letter, survive a restart', async () => {
  const bytes = Buffer.alloc(20 * 1024 * 1024, 7);
  const sent = await fetch(address('video'), {
    method: 'PUT',
    body: bytes,
    headers: { 'content-type': 'video/mp4', origin: page },
  });
  expect([sent.status, sent.headers.get('access-control-allow-origin')]).toEqual([200, page]);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const sqs = new SQSClient({ endpoint: store.endpoint, region: 'us-east-1', credentials });
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: 'dead-letters' }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'given up' }));
  await store.close();
  store = await start();
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  sqs.destroy();
  expect(Messages?.[0]?.Body).toBe('given up');
  const kept = await fetch(address('video'));
  expect(Buffer.from(await kept.arrayBuffer()).equals(bytes)).toBe(true);
});

test('queues that cannot be read stop the start and stay as they are', async () => {
  const other = mkdtempSync(join(tmpdir(), 'suda-files-'));
  const first = await startObjectStore({
    port: await freePort(undefined),
    dataFolder: other,
    buckets: [],
    queues: [],
    origins: [],
  });
  await first.close();
  const [name = ''] = readdirSync(join(other, 'queues'));
  const database = join(other, 'queues', name);
  writeFileSync(database, 'no database');
  const refusal = await start(other).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StartupError);
  expect(refusal).toMatchObject({ exitCode: EXIT_CODES.dataCorrupt });
  expect(readFileSync(database, 'utf8')).toBe('no database');
  rmSync(other, { recursive: true });
});
