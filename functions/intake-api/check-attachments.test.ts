import { NoSuchKey } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useCaseTable } from '../../test/case-table.ts';
import { checkAttachments } from './check-attachments.ts';
import { openEvidenceStore, PNG } from './evidence-store.testing.ts';

const NOW = Date.parse('2026-03-02T02:00:00.000Z');
let store: Awaited<ReturnType<typeof openEvidenceStore>>;

beforeAll(async () => {
  await useCaseTable();
  store = await openEvidenceStore();
});
afterAll(() => store.close());

const uploaded = (announced: { contentType?: string; size?: number }, bytes?: Buffer | null) =>
  store.upload({ ...announced, expiresAtMs: NOW + 1000 }, bytes);
const check = (...ids: string[]) => checkAttachments(ids, NOW, store.storage);

it('takes files that are what they were announced as, in the order named', async () => {
  const ids = [await uploaded({}), await uploaded({})];
  expect((await check(...ids)).map(({ attachmentId }) => attachmentId)).toEqual(ids);
  expect(await check()).toEqual([]);
});

it('takes a file that is named twice once', async () => {
  const id = await uploaded({});
  expect(await check(id, id)).toHaveLength(1);
});

it.each([
  ['upload.missing', 'that never arrived', {}, null],
  ['upload.size-mismatch', 'of another size', { size: PNG.length + 1 }, PNG],
  ['upload.type-mismatch', 'of another kind', { contentType: 'application/pdf' }, PNG],
  ['upload.type-mismatch', 'that is text under the name of a picture', { size: 5 }, Buffer.from('hello')],
] as const)('refuses with %s a file %s', async (code, _, announced, bytes) => {
  const id = await uploaded(announced, bytes);
  await expect(check(await uploaded({}), id)).rejects.toMatchObject({
    code,
    errors: [{ path: 'attachments.1' }],
  });
});

it('lets a fault of the store be a fault, not a missing file', async () => {
  const id = await uploaded({});
  const elsewhere = { ...store.storage, bucket: 'no-such-bucket' };
  const failed = checkAttachments([id], NOW, elsewhere);
  await expect(failed).rejects.not.toBeInstanceOf(NoSuchKey);
  await expect(failed).rejects.toMatchObject({ name: 'NoSuchBucket' });
});
