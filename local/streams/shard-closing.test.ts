import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type AwsJsonEndpoint, serveAwsJson } from '../aws-json/serve-aws-json.ts';
import { startStreamPollers } from './stream-pollers.ts';

// DynamoDB Local closes a shard only after hours, so a scripted stream stands in for it here.
const patience = { timeout: 20_000, interval: 20 };
const folder = mkdtempSync(join(tmpdir(), 'shard-closing-'));
const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const opened of closing.splice(0)) await opened.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface ScriptedShard {
  readonly parent?: string;
  readonly records: readonly string[];
  readonly closed: boolean;
}

const iteratorInput = z.object({ ShardId: z.string(), SequenceNumber: z.string().optional() });
const recordsInput = z.object({ ShardIterator: z.string() });

async function serveStream(shards: Record<string, ScriptedShard>): Promise<AwsJsonEndpoint> {
  const server = await serveAwsJson({
    version: '1.0',
    target: 'DynamoDBStreams_20120810',
    log: (line) => expect.unreachable(line),
    operations: new Map<string, (input: unknown) => Promise<unknown>>([
      [
        'DescribeStream',
        async () => ({
          StreamDescription: {
            Shards: Object.entries(shards).map(([ShardId, { parent }]) => ({
              ShardId,
              ParentShardId: parent,
            })),
          },
        }),
      ],
      [
        'GetShardIterator',
        async (input) => {
          const { ShardId, SequenceNumber } = iteratorInput.parse(input);
          return { ShardIterator: `${ShardId} ${SequenceNumber ?? ''}` };
        },
      ],
      [
        'GetRecords',
        async (input) => {
          const [shard = '', after = ''] = recordsInput.parse(input).ShardIterator.split(' ');
          const { records = [], closed } = shards[shard] ?? {};
          const fresh = records.filter((sequence) => sequence > after);
          const Records = fresh.map((SequenceNumber) => ({
            eventName: 'INSERT',
            dynamodb: { SequenceNumber },
          }));
          return { Records, ...(closed ? {} : { NextShardIterator: `${shard} ${records.at(-1) ?? ''}` }) };
        },
      ],
    ]),
  });
  closing.push(server);
  return server;
}

const payload = z.object({
  Records: z.array(z.object({ dynamodb: z.object({ SequenceNumber: z.string() }) })),
});

async function follow(dynamoEndpoint: string, dataFolder: string) {
  const seen: string[] = [];
  const pollers = await startStreamPollers({
    mappings: [
      {
        name: 'relay',
        functionArn: 'relay',
        batchSize: 1,
        maximumRetryAttempts: 3,
        bisectOnError: false,
        filters: [],
        reportBatchItemFailures: false,
      },
    ],
    streamArn: 'arn:aws:dynamodb:local:000000000000:table/scripted/stream/1',
    dynamoEndpoint,
    sqsEndpoint: dynamoEndpoint,
    dataFolder,
    async invoke(_functionArn, event) {
      seen.push(...payload.parse(event).Records.map(({ dynamodb }) => dynamodb.SequenceNumber));
    },
    log: (line) => expect.unreachable(line),
  });
  closing.unshift(pollers);
  return { pollers, seen };
}

test('reads the children of a closed shard only after all of its records', async () => {
  const { endpoint } = await serveStream({
    left: { parent: 'root', records: ['04'], closed: false },
    right: { parent: 'root', records: ['05'], closed: false },
    root: { parent: 'trimmed', records: ['01', '02', '03'], closed: true },
  });
  const { seen } = await follow(endpoint, join(folder, 'children'));
  await vi.waitFor(() => expect(seen).toHaveLength(5), patience);
  expect(seen.slice(0, 3)).toEqual(['01', '02', '03']);
  expect(seen.slice(3).sort()).toEqual(['04', '05']);
});

test('does not read a finished shard again after a restart', async () => {
  const { endpoint } = await serveStream({
    root: { records: ['01'], closed: true },
    child: { parent: 'root', records: ['02'], closed: false },
  });
  const before = await follow(endpoint, join(folder, 'restart'));
  await vi.waitFor(() => expect(before.seen).toEqual(['01', '02']), patience);
  await closing.shift()?.close();
  const { endpoint: grown } = await serveStream({
    root: { records: ['01'], closed: true },
    child: { parent: 'root', records: ['02', '03'], closed: false },
  });
  const after = await follow(grown, join(folder, 'restart'));
  await vi.waitFor(() => expect(after.seen).toEqual(['03']), patience);
});
