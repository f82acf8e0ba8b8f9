import { randomUUID } from 'node:crypto';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { startFauxqs } from 'fauxqs';
import { recordUpload } from '../../shared/persistence/upload-repository.ts';

const BUCKET = 'attachments';
/** A picture of one dot. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A stand-in for the bucket, and files on their way into it. */
export async function openEvidenceStore() {
  const store = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  store.createBucket(BUCKET);
  const s3 = new S3Client({ endpoint: `http://127.0.0.1:${store.port}`, forcePathStyle: true });
  return {
    storage: { s3, bucket: BUCKET },
    /** Announces a file, and sends its bytes unless there are none. */
    async upload(
      announced: { fileName?: string; contentType?: string; size?: number; expiresAtMs: number },
      bytes: Buffer | null = PNG,
    ): Promise<string> {
      const uploadId = randomUUID();
      const key = `uploads/${uploadId}`;
      const { fileName = '照片.png', contentType = 'image/png', size = PNG.length } = announced;
      await recordUpload({ uploadId, fileName, contentType, size, key }, announced.expiresAtMs);
      if (bytes) await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: bytes }));
      return uploadId;
    },
    close: () => store.stop(),
  };
}
