import { PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { UploadGranted, UploadRequest } from '../../shared/contracts/uploads.ts';
import { recordUpload } from '../../shared/persistence/upload-repository.ts';
import type { IntakeDependencies } from './dependencies.ts';
import type { Storage } from './storage.ts';

/** How long the signed address accepts the bytes, seconds. */
const PUT_SECONDS = 15 * 60;
/** How long an uploaded file waits for its complaint, milliseconds: as long as a draft. */
const CLAIM_MS = 24 * 60 * 60 * 1000;

/** Announces a file and signs an address that takes exactly this type and size. */
export async function grantUpload(
  request: UploadRequest,
  { s3, bucket, now, uuid }: Storage & Pick<IntakeDependencies, 'now' | 'uuid'>,
): Promise<UploadGranted> {
  const uploadId = uuid();
  const key = `uploads/${uploadId}`;
  const nowMs = Date.parse(now());
  await recordUpload({ uploadId, key, ...request }, nowMs + CLAIM_MS);
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: key,
    ContentType: request.contentType,
    ContentLength: request.size,
  });
  const url = await getSignedUrl(s3, command, {
    expiresIn: PUT_SECONDS,
    signableHeaders: new Set(['content-type', 'content-length']),
  });
  return {
    uploadId,
    url,
    headers: { 'content-type': request.contentType },
    expiresAt: new Date(nowMs + PUT_SECONDS * 1000).toISOString(),
  };
}
