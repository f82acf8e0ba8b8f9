import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { freePort } from '../../local/services/free-port.ts';
import { startObjectStore } from '../../local/services/object-store.ts';
import { SCAN_TAG } from '../../shared/contracts/scan-status.ts';

const BUCKET = 'attachments';

/** The bucket of one machine without a scanner: what was found in a file is said by the test. */
export async function openFiles() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'suda-evidence-'));
  const port = await freePort(undefined);
  const buckets = [{ name: BUCKET, cors: [] }];
  const store = await startObjectStore({ port, dataFolder, buckets, queues: [], origins: [] });
  const s3 = new S3Client({ endpoint: store.endpoint, forcePathStyle: true });
  return {
    storage: { s3, bucket: BUCKET },
    /** Keeps a file, with what the scan found in it; undefined when it was not scanned yet. */
    async keep(key: string, status: string | undefined): Promise<void> {
      await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: 'x' }));
      if (status !== undefined) store.tags.set(`/${BUCKET}/${key}`, { [SCAN_TAG]: status });
    },
    async close(): Promise<void> {
      s3.destroy();
      await store.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}
