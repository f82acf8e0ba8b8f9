import { beforeAll, describe, expect, it } from 'vitest';
import { everyItem, useCaseTable } from '../../test/case-table.ts';
import { freshNumber } from '../../test/saved-case.ts';
import { contentOf, submitted } from '../domain/complaints/complaints.testing.ts';
import { contentPart, readCaseFile, saveChange } from './case-repository.ts';
import { idempotencyPart, readIdempotencyRecord, saveIdempotencyRecord } from './idempotency-repository.ts';
import { RepeatedRequestError } from './persistence-error.ts';

beforeAll(useCaseTable);

const NOW = Date.parse('2026-03-02T02:00:00.000Z');
const DAY = 24 * 60 * 60 * 1000;
const recordOf = (key: string, requestHash = 'hash') => ({
  scope: 'file-complaint',
  key,
  requestHash,
  answer: { number: 'TS', nested: { at: null } },
});

async function file(key: string, nowMs = NOW): Promise<string> {
  const number = freshNumber();
  const [change] = submitted({}, { number }).changes;
  if (!change) throw new TypeError('a submission is a change');
  await saveChange(change, 0, [contentPart(number, contentOf()), idempotencyPart(recordOf(key), nowMs)]);
  return number;
}

describe('a key', () => {
  it('is on record with the case it belongs to, and gives the first answer back', async () => {
    const number = await file('key-1');
    expect(await readCaseFile(number)).not.toBeNull();
    expect(await readIdempotencyRecord('file-complaint', 'key-1', NOW)).toMatchObject(recordOf('key-1'));
  });

  it('used a second time writes nothing of the second case', async () => {
    await file('key-2');
    const before = await everyItem();
    await expect(file('key-2')).rejects.toBeInstanceOf(RepeatedRequestError);
    expect(await everyItem()).toEqual(before);
  });

  it('is the same for one of many requests at once', async () => {
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => file('key-3')));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is free again after a day, though the table has not dropped it yet', async () => {
    await file('key-4');
    expect(await readIdempotencyRecord('file-complaint', 'key-4', NOW + DAY - 1)).not.toBeNull();
    await expect(file('key-4', NOW + DAY - 1)).rejects.toBeInstanceOf(RepeatedRequestError);
    expect(await readIdempotencyRecord('file-complaint', 'key-4', NOW + DAY)).toBeNull();
    expect(await file('key-4', NOW + DAY)).toMatch(/^TS/);
  });

  it('is another one in another scope', async () => {
    await saveIdempotencyRecord(recordOf('key-5'), NOW);
    expect(await readIdempotencyRecord('notify', 'key-5', NOW)).toBeNull();
    expect(await readIdempotencyRecord('file-complaint', 'key-5', NOW)).toMatchObject({
      requestHash: 'hash',
    });
  });
});
