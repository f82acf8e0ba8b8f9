import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { startFauxqs } from 'fauxqs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type RunningDatabase, startDynamoDbLocal } from '../services/dynamodb-local.ts';
import { freePort } from '../services/free-port.ts';
import { findJava } from '../services/java.ts';
import { type StreamMapping, type StreamPollers, startStreamPollers } from './stream-pollers.ts';

const patience = { timeout: 20_000, interval: 20 };
const folder = mkdtempSync(join(tmpdir(), 'stream-pollers-'));
const deliveredPayload = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      eventSourceARN: z.string(),
      dynamodb: z.object({
        ApproximateCreationDateTime: z.number().int(),
        Keys: z.object({ sk: z.object({ S: z.string() }) }),
        NewImage: z.object({ bytes: z.object({ B: z.literal('AQI=') }) }),
        SequenceNumber: z.string(),
      }),
    }),
  ),
});
const opened: StreamPollers[] = [];
let database: RunningDatabase;
let queues: Awaited<ReturnType<typeof startFauxqs>>;
let client: DynamoDBClient;
let dynamoEndpoint: string;
let tables = 0;
let writes = 0;

beforeAll(async () => {
  const port = await freePort(undefined);
  database = await startDynamoDbLocal({
    java: await findJava(process.env),
    port,
    dataFolder: folder,
    onExit: () => undefined,
  });
  dynamoEndpoint = `http://127.0.0.1:${port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new DynamoDBClient({ endpoint: dynamoEndpoint, region: 'local', credentials });
  queues = await startFauxqs({ port: 0, logger: false, host: '127.0.0.1' });
}, 30_000);

afterEach(() => Promise.all(opened.splice(0).map((pollers) => pollers.close())));

afterAll(async () => {
  await queues.stop();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function createTable() {
  const name = `table-${tables++}`;
  const created = await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  const put = async (...keys: string[]) => {
    for (const sk of keys) {
      const Item = {
        pk: { S: 'CASE#1' },
        sk: { S: sk },
        bytes: { B: new Uint8Array([1, 2]) },
        write: { N: String(writes++) },
      };
      await client.send(new PutItemCommand({ TableName: name, Item }));
    }
  };
  return { put, dataFolder: join(folder, name), streamArn: created.TableDescription?.LatestStreamArn ?? '' };
}

interface Follow {
  readonly table: { dataFolder: string; streamArn: string };
  readonly mappings?: Partial<StreamMapping>[];
  answer?(keys: string[], functionArn: string): Promise<unknown>;
}

async function follow({ table: { dataFolder, streamArn }, mappings = [{}], answer }: Follow) {
  const seen: { functionArn: string; keys: string[] }[] = [];
  const pollers = await startStreamPollers({
    dataFolder,
    streamArn,
    dynamoEndpoint,
    sqsEndpoint: `http://127.0.0.1:${queues.port}`,
    mappings: mappings.map((mapping, index) => ({
      name: `mapping-${index}`,
      functionArn: `function-${index}`,
      batchSize: 10,
      maximumRetryAttempts: 1,
      bisectOnError: true,
      filters: [],
      reportBatchItemFailures: false,
      ...mapping,
    })),
    async invoke(functionArn, payload) {
      const keys = deliveredPayload.parse(payload).Records.map(({ dynamodb }) => dynamodb.Keys.sk.S);
      await answer?.(keys, functionArn);
      seen.push({ functionArn, keys });
    },
    log: () => undefined,
  });
  opened.push(pollers);
  const keysOf = (functionArn: string) =>
    seen.filter((entry) => entry.functionArn === functionArn).flatMap(({ keys }) => keys);
  const sees = (functionArn: string, keys: string[]) =>
    vi.waitFor(() => expect(keysOf(functionArn)).toEqual(keys), patience);
  return { pollers, seen, sees };
}

const keys = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}#${index + 1}`);

test('delivers every record once and in order to each mapping, from the beginning of the stream', async () => {
  const table = await createTable();
  await table.put(...keys('EVENT', 25));
  const { seen, sees, pollers } = await follow({ table, mappings: [{}, { batchSize: 4 }] });
  await sees('function-0', keys('EVENT', 25));
  await sees('function-1', keys('EVENT', 25));
  expect(Math.max(...seen.map(({ keys: batch }) => batch.length))).toBe(10);
  await table.put('EVENT#late');
  await sees('function-0', [...keys('EVENT', 25), 'EVENT#late']);
  await vi.waitFor(
    () => expect(pollers.lag().map(({ pendingRecords }) => pendingRecords)).toEqual([0, 0]),
    patience,
  );
});

test('delivers only what one of the filters matches', async () => {
  const table = await createTable();
  const filter = { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } };
  const { sees } = await follow({
    table,
    mappings: [{ filters: [JSON.stringify(filter)] }, { filters: [filter, { eventName: ['MODIFY'] }] }],
  });
  await table.put('CASE', 'EVENT#1', 'CASE', 'TASK#1', 'EVENT#2');
  await sees('function-0', ['EVENT#1', 'EVENT#2']);
  await sees('function-1', ['EVENT#1', 'CASE', 'EVENT#2']);
});

test('refuses a filter that it cannot play', async () => {
  const table = await createTable();
  const filters = [{ dynamodb: { NewImage: { level: { N: [{ numeric: ['>', 1] }] } } } }];
  await expect(follow({ table, mappings: [{ filters }] })).rejects.toThrow('numeric');
});

test('goes on after a restart where the last success was, and repeats what was cut off', async () => {
  const table = await createTable();
  await table.put('EVENT#1', 'EVENT#2');
  const before = await follow({
    table,
    mappings: [{ batchSize: 1 }],
    answer: ([key]) => (key === 'EVENT#2' ? new Promise(() => undefined) : Promise.resolve()),
  });
  await before.sees('function-0', ['EVENT#1']);
  await before.pollers.close();
  opened.length = 0;
  const after = await follow({ table, mappings: [{ batchSize: 1 }] });
  await after.sees('function-0', ['EVENT#2']);
});

test('sends where the records are to the failure queue and goes on with the next', async () => {
  const table = await createTable();
  const { queueUrl } = queues.createQueue(`failures-${tables}`);
  const { sees } = await follow({
    table,
    mappings: [{ onFailureQueueUrl: queueUrl }, {}],
    async answer(batch, functionArn) {
      if (functionArn === 'function-0' && batch.includes('EVENT#2')) throw new Error('broken');
    },
  });
  await table.put(...keys('EVENT', 3));
  await sees('function-0', ['EVENT#1', 'EVENT#3']);
  await sees('function-1', keys('EVENT', 3));
  const [message] = queues.inspectQueue(`failures-${tables}`)?.messages.ready ?? [];
  expect(JSON.parse(message?.body ?? '{}')).toMatchObject({
    requestContext: {
      functionArn: 'function-0',
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: 2,
    },
    DDBStreamBatchInfo: { batchSize: 1, streamArn: table.streamArn },
  });
});
