import { expect, test } from 'vitest';
import { type Delivery, type DeliveryPolicy, deliverRecords } from './deliver-records.ts';
import type { LambdaRecord } from './lambda-record.ts';

const policy: DeliveryPolicy = {
  maximumRetryAttempts: 1,
  bisectOnError: true,
  reportBatchItemFailures: true,
};
const records = (...names: string[]): LambdaRecord[] =>
  names.map((sequenceNumber) => ({ sequenceNumber, createdAt: 0, event: {} }));

async function deliver(names: string[], more: Partial<DeliveryPolicy>, answer: (names: string[]) => unknown) {
  const seen: string[] = [];
  const settled: string[] = [];
  const retired: string[] = [];
  const delivery: Delivery = {
    policy: { ...policy, ...more },
    async invoke(batch) {
      const batchNames = batch.map(({ sequenceNumber }) => sequenceNumber);
      seen.push(batchNames.join(''));
      return answer(batchNames);
    },
    settled: ({ sequenceNumber }) => void settled.push(sequenceNumber),
    async retire(batch, invocations) {
      retired.push(`${batch.map(({ sequenceNumber }) => sequenceNumber).join('')} after ${invocations}`);
    },
    failed: () => undefined,
    signal: new AbortController().signal,
  };
  await deliverRecords(records(...names), delivery);
  return { seen, settled, retired };
}

const failing = (bad: string) => (names: string[]) => {
  if (names.includes(bad)) throw new Error('broken');
};
const reporting = (bad: string) => (names: string[]) => ({
  batchItemFailures: names.filter((name) => name === bad).map((itemIdentifier) => ({ itemIdentifier })),
});

test('settles a batch that succeeds with one invocation', async () => {
  expect(await deliver(['a', 'b', 'c'], {}, () => null)).toEqual({
    seen: ['abc'],
    settled: ['c'],
    retired: [],
  });
});

test('halves a failing batch in order until only the failing record is given up', async () => {
  const { seen, settled, retired } = await deliver(['a', 'b', 'c', 'd'], {}, failing('c'));
  expect(seen).toEqual(['abcd', 'ab', 'cd', 'c', 'c', 'd']);
  expect(settled).toEqual(['b', 'c', 'd']);
  expect(retired).toEqual(['c after 2']);
});

test('gives up a whole batch when it may not be halved', async () => {
  const { seen, retired } = await deliver(['a', 'b'], { bisectOnError: false }, failing('b'));
  expect(seen).toEqual(['ab', 'ab']);
  expect(retired).toEqual(['ab after 2']);
});

test('goes on at the first record that a partial answer reports', async () => {
  const { seen, settled, retired } = await deliver(['a', 'b', 'c'], {}, reporting('b'));
  expect(seen).toEqual(['abc', 'b', 'b', 'c']);
  expect(settled).toEqual(['a', 'b', 'c']);
  expect(retired).toEqual(['b after 2']);
});

test('ignores a partial answer that the mapping did not ask for', async () => {
  const { settled } = await deliver(['a', 'b'], { reportBatchItemFailures: false }, reporting('a'));
  expect(settled).toEqual(['b']);
});

test('fails the whole batch when a partial answer names an unknown record', async () => {
  const answers = [{ batchItemFailures: [{ itemIdentifier: 'z' }] }, null, null];
  const { seen } = await deliver(['a', 'b'], {}, () => answers.shift());
  expect(seen).toEqual(['ab', 'a', 'b']);
});

test('retries for ever when the mapping says so', async () => {
  let calls = 0;
  const { retired } = await deliver(['a'], { maximumRetryAttempts: -1 }, () => {
    calls += 1;
    if (calls < 4) throw new Error('later');
  });
  expect(calls).toBe(4);
  expect(retired).toEqual([]);
});
