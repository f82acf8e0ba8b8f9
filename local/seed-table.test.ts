import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { synthesize } from '../infra/testing/fixture.ts';
import { seedOnce } from './machine/seed-once.ts';
import { ensureTable } from './services/create-table.ts';
import { type RunningDatabase, startDynamoDbLocal } from './services/dynamodb-local.ts';
import { freePort } from './services/free-port.ts';
import { findJava } from './services/java.ts';
import { EXIT_CODES } from './startup-error.ts';
import { declaredTable } from './template/declared-table.ts';
import { loadLocalTemplate } from './template/local-template.ts';

const run = promisify(execFile);
const Failure = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const addresses = { origin: 'http://127.0.0.1:3000', sqs: 'http://127.0.0.1:4566' };
const folder = mkdtempSync(join(tmpdir(), 'suda-seed-'));
let database: RunningDatabase;
let endpoint = '';
let client: DynamoDBClient;
let tableName = '';

beforeAll(async () => {
  const port = await freePort(undefined);
  database = await startDynamoDbLocal({
    java: await findJava(process.env),
    port,
    dataFolder: folder,
    onExit: () => undefined,
  });
  endpoint = `http://127.0.0.1:${port}`;
  client = new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials });
  const table = await synthesize(({ app }) =>
    declaredTable(loadLocalTemplate(app.synth().directory, addresses)),
  );
  tableName = table.name;
  await ensureTable(client, table);
});

afterAll(async () => {
  client.destroy();
  await database.close();
  rmSync(folder, { recursive: true });
});

/** Runs the command as its user does, with credentials, region and endpoint from the environment. */
async function seedTable(args: readonly string[], environment: Record<string, string> = {}) {
  const { AWS_PROFILE: _profile, ...inherited } = process.env;
  const env = {
    ...inherited,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    ...environment,
  };
  try {
    return {
      code: 0,
      ...(await run(process.execPath, [join(import.meta.dirname, 'seed-table.ts'), ...args], { env })),
    };
  } catch (error) {
    return Failure.parse(error);
  }
}

const documents = () => DynamoDBDocumentClient.from(client);
const city = { pk: 'ORGANISATION#330200', sk: 'ORGANISATION' };
const read = async (key: Record<string, string>) =>
  (await documents().send(new GetCommand({ TableName: tableName, Key: key }))).Item;

test('fills an empty table once, refuses it the second time, and repeats with --again', async () => {
  const first = await seedTable(['--table', tableName]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/\d+ organisations.*calendar.*is seeded\.\n$/s);
  const organisation = await read(city);
  expect(organisation).toBeDefined();
  const calendar = { pk: 'CONFIGURATION#calendar', sk: 'VERSION#000001' };
  const seeded = await read(calendar);
  expect(seeded).toBeDefined();

  await documents().send(
    new PutCommand({ TableName: tableName, Item: { ...organisation, name: 'changed' } }),
  );
  const second = await seedTable(['--table', tableName]);
  expect(second).toMatchObject({ code: EXIT_CODES.refused, stdout: '' });
  expect(second.stderr).toMatch(/^suda: .*seeded already.*--again.*\n$/);
  expect(await read(city)).toMatchObject({ name: 'changed' });

  expect(await seedTable(['--table', tableName, '--again'])).toMatchObject({ code: 0 });
  expect(await read(city)).toEqual(organisation);
  expect(await read(calendar)).toEqual(seeded);
}, 120_000);

test('a data folder of an older version gets the kinds of configuration that have come since, once', async () => {
  const deps = { tableName, dynamo: client, wanted: 'demo', progress: () => undefined } as const;
  const newer = { pk: 'CONFIGURATION#ladder', sk: 'VERSION#000001' };
  for (const key of [newer, { ...newer, sk: 'HEAD' }])
    await documents().send(new DeleteCommand({ TableName: tableName, Key: key }));
  writeFileSync(join(folder, 'seeded.json'), '{"at": "2026-11-01T00:00:00.000Z"}');
  expect(await seedOnce(folder, deps)).toBe(true);
  expect(await read(newer)).toMatchObject({ kind: 'ladder', version: 1 });
  expect(await seedOnce(folder, deps)).toBe(false);
}, 60_000);

test('a data folder that was begun empty stays so, also when it is started as a demo later', async () => {
  const deps = { tableName, dynamo: client, progress: () => undefined };
  const newFolder = join(folder, 'of-a-city');
  mkdirSync(newFolder);
  const calendar = { pk: 'CONFIGURATION#calendar', sk: 'VERSION#000001' };
  await documents().send(new DeleteCommand({ TableName: tableName, Key: calendar }));
  expect(await seedOnce(newFolder, { ...deps, wanted: 'none' })).toBe(false);
  expect(await seedOnce(newFolder, { ...deps, wanted: 'demo' })).toBe(false);
  expect(await read(calendar)).toBeUndefined();
});

test.each([
  ['no table', [], EXIT_CODES.invalidSetting, /^suda: Say which table: .*\n$/],
  [
    'an unknown option',
    ['--tabel', 'x'],
    EXIT_CODES.invalidSetting,
    /^suda: Say which table: .*--tabel.*\n$/,
  ],
  [
    'a table that is not there',
    ['--table', 'elsewhere'],
    EXIT_CODES.refused,
    /^suda: .*elsewhere in eu-central-1.*\n$/,
  ],
])('%s is one sentence', async (_, args, code, sentence) => {
  const ended = await seedTable(args);
  expect(ended).toMatchObject({ code, stdout: '' });
  expect(ended.stderr).toMatch(sentence);
});

test('missing credentials are one sentence', async () => {
  const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
  const ended = await seedTable(['--table', tableName], none);
  expect(ended).toMatchObject({ code: EXIT_CODES.refused, stdout: '' });
  expect(ended.stderr).toMatch(/^suda: The table was not seeded: .*credentials.*\n$/);
});
