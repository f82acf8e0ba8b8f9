import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localArn } from '../template/local-account.ts';
import { guardCalls } from './guard-calls.ts';

const folder = mkdtempSync(join(tmpdir(), 'suda-guard-'));
const file = join(folder, 'permissions.jsonl');
const seen: (string | undefined)[] = [];
const server = createServer((request, response) => {
  seen.push(request.headers['x-amz-target']?.toString());
  response.end('{}');
});
let endpoint = '';
let client: DynamoDBClient;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const table = localArn('dynamodb', 'table/Cases');
  guardCalls({
    holder: 'reader',
    statements: [{ actions: ['dynamodb:GetItem'], resources: [table] }],
    landscape: { stateMachines: [], keys: {} },
    file,
  });
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'reader', secretAccessKey: 'x' },
  });
});
afterAll(() => {
  client.destroy();
  server.close();
  rmSync(folder, { recursive: true });
});

const get = () => client.send(new GetItemCommand({ TableName: 'Cases', Key: { pk: { S: 'a' } } }));

test('a call that the policy allows goes out, and is kept once', async () => {
  await Promise.all([get(), get()]);
  expect(seen).toEqual(['DynamoDB_20120810.GetItem', 'DynamoDB_20120810.GetItem']);
  expect(readFileSync(file, 'utf8')).toMatch(/^.*"dynamodb:GetItem".*\n$/);
});

test('a call that it does not allow fails in the words of AWS, before it goes out', async () => {
  seen.length = 0;
  await expect(client.send(new ScanCommand({ TableName: 'Cases' }))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining(
      'reader is not authorized to perform: dynamodb:Scan on resource: arn:aws:dynamodb:',
    ),
  });
  expect(seen).toEqual([]);
  expect(readFileSync(file, 'utf8')).toContain('"action":"dynamodb:Scan"');
});

test('a request that is not signed is none of a policy', async () => {
  seen.length = 0;
  await fetch(endpoint);
  expect(seen).toEqual([undefined]);
});
