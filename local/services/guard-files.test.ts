import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { type RunningObjectStore, startObjectStore } from './object-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'suda-guarded-files-'));
const uploads = ['arn:aws:s3:::evidence/uploads/*'];
const holder = (name: string, actions: string[], buckets: string[] = []) => ({
  holder: name,
  statements: [
    { actions, resources: uploads },
    { actions: ['s3:ListBucket'], resources: buckets },
  ],
  landscape: { stateMachines: [], keys: {} },
  file: join(folder, 'permissions.jsonl'),
});
let store: RunningObjectStore;

beforeAll(async () => {
  store = await startObjectStore({
    port: await freePort(undefined),
    dataFolder: folder,
    buckets: [{ name: 'evidence', cors: [] }],
    queues: [],
    origins: [],
    permissions: [
      holder('writer', ['s3:PutObject', 's3:GetObject'], ['arn:aws:s3:::evidence']),
      holder('reader', ['s3:GetObject']),
      {
        ...holder('careful', []),
        statements: [{ actions: ['s3:GetObject'], resources: uploads, objectTags: { found: 'nothing' } }],
      },
    ],
  });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const as = (accessKeyId: string) =>
  new S3Client({
    endpoint: store.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: 'x' },
  });
const at = (Key: string) => ({ Bucket: 'evidence', Key });
const put = async (signer: string, key: string) =>
  fetch(await getSignedUrl(as(signer), new PutObjectCommand(at(key))), { method: 'PUT', body: 'x' });

test('an address that was signed works as far as its signer may go', async () => {
  expect((await put('writer', 'uploads/a')).status).toBe(200);
  expect((await put('writer', 'elsewhere/a')).status).toBe(403);
  const refused = await put('reader', 'uploads/b');
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('reader is not authorized to perform: s3:PutObject');
  const url = await getSignedUrl(as('reader'), new GetObjectCommand(at('uploads/a')));
  expect(await (await fetch(url)).text()).toBe('x');
});

test('a call of its own goes as far, too', async () => {
  const { ContentLength } = await as('reader').send(new HeadObjectCommand(at('uploads/a')));
  expect(ContentLength).toBe(1);
  const gone = as('writer').send(new DeleteObjectCommand(at('uploads/a')));
  await expect(gone).rejects.toMatchObject({ name: 'AccessDenied' });
});

test('only who may list the bucket is told that a file is missing', async () => {
  const missing = (signer: string) => as(signer).send(new HeadObjectCommand(at('uploads/none')));
  await expect(missing('writer')).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
  await expect(missing('reader')).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
});

test('a file that has to have a tag is read only while it has it', async () => {
  await put('writer', 'uploads/scanned');
  const url = await getSignedUrl(as('careful'), new GetObjectCommand(at('uploads/scanned')));
  expect((await fetch(url)).status).toBe(403);
  store.tags.set('/evidence/uploads/scanned', { found: 'nothing' });
  expect(await (await fetch(url)).text()).toBe('x');
  await put('writer', 'uploads/scanned');
  expect((await fetch(url)).status).toBe(403);
});

test('who is no function is not judged', async () => {
  expect((await put('somebody', 'elsewhere/a')).status).toBe(200);
});
