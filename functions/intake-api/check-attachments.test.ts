import { randomUUID } from 'node:crypto';
import { NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordUpload } from '../../shared/persistence/upload-repository.ts';
import { useCaseTable } from '../../test/case-table.ts';
import { checkAttachments } from './check-attachments.ts';

const NOW = Date.parse('2026-03-02T02:00:00.000Z');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let store: FauxqsServer;
let s3: S3Client;

beforeAll(async () => {
  await useCaseTable();
  store = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  store.createBucket('attachments');
  s3 = new S3Client({ endpoint: `http://127.0.0.1:${store.port}`, forcePathStyle: true });
});
afterAll(() => store.stop());

async function uploaded(announced: { contentType?: string; size?: number }, bytes: Buffer | null = PNG) {
  const uploadId = randomUUID();
  const key = `uploads/${uploadId}`;
  const { contentType = 'image/png', size = PNG.length } = announced;
  await recordUpload({ uploadId, fileName: '照片.png', contentType, size, key }, NOW + 1000);
  if (bytes) await s3.send(new PutObjectCommand({ Bucket: 'attachments', Key: key, Body: bytes }));
  return uploadId;
}
const check = (...ids: string[]) => checkAttachments(ids, NOW, { s3, bucket: 'attachments' });

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
  const elsewhere = { s3, bucket: 'no-such-bucket' };
  const failed = checkAttachments([id], NOW, elsewhere);
  await expect(failed).rejects.not.toBeInstanceOf(NoSuchKey);
  await expect(failed).rejects.toMatchObject({ name: 'NoSuchBucket' });
});
