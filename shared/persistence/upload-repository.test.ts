import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyItem, useCaseTable } from '../../test/case-table.ts';
import { freshNumber } from '../../test/saved-case.ts';
import { contentOf, submitted } from '../domain/complaints/complaints.testing.ts';
import { contentPart, saveChange } from './case-repository.ts';
import { StaleCaseError } from './persistence-error.ts';
import { claimPart, readUnclaimedUploads, recordUpload } from './upload-repository.ts';

beforeAll(useCaseTable);

const NOW = Date.parse('2026-03-02T02:00:00.000Z');
const HOUR = 3_600_000;

async function announced(expiresAtMs = NOW + HOUR): Promise<string> {
  const uploadId = randomUUID();
  await recordUpload(
    { uploadId, fileName: '照片.jpg', contentType: 'image/jpeg', size: 12, key: `uploads/${uploadId}` },
    expiresAtMs,
  );
  return uploadId;
}

async function claim(...uploadIds: string[]): Promise<void> {
  const number = freshNumber();
  const [change] = submitted({}, { number }).changes;
  if (!change) throw new TypeError('a submission is a change');
  await saveChange(change, 0, [
    contentPart(number, contentOf()),
    ...uploadIds.map((uploadId) => claimPart(uploadId, number)),
  ]);
}

const idsOf = async (ids: readonly string[], nowMs = NOW) =>
  (await readUnclaimedUploads(ids, nowMs)).map(({ uploadId }) => uploadId);

describe('an announced file', () => {
  it('is there until it expires', async () => {
    const id = await announced();
    expect(await readUnclaimedUploads([id], NOW)).toMatchObject([
      { uploadId: id, size: 12, key: `uploads/${id}` },
    ]);
    expect(await idsOf([id], NOW + HOUR - 1)).toEqual([id]);
    expect(await idsOf([id], NOW + HOUR)).toEqual([]);
  });

  it('is no more there for others once a complaint has claimed it', async () => {
    const [one, other] = [await announced(), await announced()];
    await claim(one);
    expect(await idsOf([one, other])).toEqual([other]);
  });

  it('claimed a second time stops the second complaint whole', async () => {
    const [claimed, free] = [await announced(), await announced()];
    await claim(claimed);
    const before = await everyItem();
    await expect(claim(free, claimed)).rejects.toBeInstanceOf(StaleCaseError);
    expect(await everyItem()).toEqual(before);
    expect(await idsOf([free])).toEqual([free]);
  });

  it('belongs to one of two complaints that claim it at once', async () => {
    const id = await announced();
    const results = await Promise.allSettled([claim(id), claim(id)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

it('asks for nothing and finds nothing unknown', async () => {
  expect(await idsOf([])).toEqual([]);
  expect(await idsOf([randomUUID()])).toEqual([]);
});
