import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { startFauxqs } from 'fauxqs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type EventBus, type EventBusOptions, startEventBus } from './event-bus.ts';

const patience = { timeout: 20_000, interval: 20 };
const folder = mkdtempSync(join(tmpdir(), 'event-bus-'));
const opened: EventBus[] = [];
let queues: Awaited<ReturnType<typeof startFauxqs>>;
let nextFolder = 0;

beforeAll(async () => {
  queues = await startFauxqs({ port: 0, logger: false, host: '127.0.0.1' });
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(opened.splice(0).map((bus) => bus.close()));
});
afterAll(async () => {
  await queues.stop();
  await rm(folder, { recursive: true, force: true });
});

const rule = {
  name: 'mail',
  pattern: { source: ['suda.complaints'], 'detail-type': [{ prefix: 'Complaint' }] },
  targets: [{ functionArn: 'notify', retryAttempts: 1 }],
};
const entry: PutEventsRequestEntry = {
  Source: 'suda.complaints',
  DetailType: 'ComplaintAccepted',
  Detail: '{"number":"A1"}',
  EventBusName: 'suda',
};

async function start(more: Partial<EventBusOptions> = {}) {
  const seen: { functionArn: string; payload: unknown }[] = [];
  const dataFolder = join(folder, String(nextFolder++));
  const bus = await startEventBus({
    rules: [rule],
    schedules: [],
    sqsEndpoint: `http://127.0.0.1:${queues.port}`,
    dataFolder,
    log: () => undefined,
    ...more,
    async invoke(functionArn, payload) {
      seen.push({ functionArn, payload });
      await more.invoke?.(functionArn, payload);
    },
  });
  opened.push(bus);
  const client = new EventBridgeClient({
    endpoint: bus.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const put = (...Entries: PutEventsRequestEntry[]) => client.send(new PutEventsCommand({ Entries }));
  const sees = (count: number) => vi.waitFor(() => expect(seen).toHaveLength(count), patience);
  return { bus, dataFolder, seen, put, sees };
}

test('delivers an accepted event to the targets of every rule that matches', async () => {
  const other = {
    name: 'audit',
    pattern: { detail: { number: ['A1'] } },
    targets: [{ functionArn: 'audit', retryAttempts: 0 }],
  };
  const { put, seen, sees } = await start({ rules: [rule, other] });
  const { FailedEntryCount, Entries } = await put(
    { ...entry, Time: new Date('2026-03-01T10:00:00Z') },
    { ...entry, Source: 'suda.inspections', Detail: '{}' },
  );
  expect(FailedEntryCount).toBe(0);
  await sees(2);
  expect(seen.map(({ functionArn }) => functionArn)).toEqual(['notify', 'audit']);
  expect(seen[0]?.payload).toMatchObject({
    id: Entries?.[0]?.EventId,
    source: 'suda.complaints',
    'detail-type': 'ComplaintAccepted',
    time: '2026-03-01T10:00:00Z',
    detail: { number: 'A1' },
  });
});

test('refuses a bad entry and takes the good one beside it', async () => {
  const { put, sees } = await start();
  const answer = await put({ ...entry, Detail: '[]' }, entry, { Detail: '{}', DetailType: 'x' });
  expect(answer.FailedEntryCount).toBe(2);
  expect(answer.Entries?.map(({ ErrorCode }) => ErrorCode)).toEqual([
    'MalformedDetail',
    undefined,
    'InvalidArgument',
  ]);
  await sees(1);
});

test('refuses more than ten entries at once', async () => {
  const { put } = await start();
  await expect(put(...Array.from({ length: 11 }, () => entry))).rejects.toThrow(/Entries/);
});

test('sends an event whose target keeps failing to the dead-letter queue, with the reason', async () => {
  const { queueUrl } = queues.createQueue('dead-mail');
  const targets = [{ functionArn: 'notify', retryAttempts: 1, deadLetterQueueUrl: queueUrl }];
  const { put, sees } = await start({
    rules: [{ ...rule, targets }],
    invoke: () => Promise.reject(Object.assign(new Error('no server'), { name: 'MailError' })),
  });
  await put(entry);
  await sees(2);
  const [message] = await vi.waitFor(() => {
    const ready = queues.inspectQueue('dead-mail')?.messages.ready ?? [];
    expect(ready).toHaveLength(1);
    return ready;
  }, patience);
  expect(JSON.parse(message?.body ?? '')).toMatchObject({ detail: { number: 'A1' } });
  expect(message?.messageAttributes).toMatchObject({
    ERROR_CODE: { StringValue: 'MailError' },
    RETRY_ATTEMPTS: { StringValue: '1' },
  });
});

test('delivers after a restart what was cut off before', async () => {
  const before = await start({ invoke: () => new Promise(() => undefined) });
  await before.put(entry);
  await before.sees(1);
  await before.bus.close();
  opened.length = 0;
  const after = await start({ dataFolder: before.dataFolder });
  await after.sees(1);
  expect(after.seen).toEqual(before.seen);
});

test('runs a schedule at its times and a missed time once after a restart', async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
    now: Date.parse('2026-03-01T10:00:00Z'),
  });
  const schedules = [{ name: 'tick', expression: 'rate(1 minute)', functionArn: 'tick-clocks' }];
  const before = await start({ rules: [], schedules });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(before.seen).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(121_000);
  expect(before.seen).toHaveLength(3);
  expect(before.seen[0]?.payload).toMatchObject({ source: 'aws.events', time: '2026-03-01T10:01:00Z' });
  await before.bus.close();
  opened.length = 0;
  vi.setSystemTime(Date.parse('2026-03-01T12:00:00Z'));
  const after = await start({ rules: [], schedules, dataFolder: before.dataFolder });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(after.seen).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(after.seen).toHaveLength(2);
});

test('hands a schedule its own input', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const schedules = [
    { name: 'tick', expression: 'rate(1 minute)', functionArn: 'tick-clocks', input: { shard: 3 } },
  ];
  const { seen } = await start({ rules: [], schedules });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen).toEqual([{ functionArn: 'tick-clocks', payload: { shard: 3 } }]);
});
