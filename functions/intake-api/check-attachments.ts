import { GetObjectCommand, NoSuchKey } from '@aws-sdk/client-s3';
import { fileTypeFromBuffer } from 'file-type';
import type { Attachment } from '../../shared/domain/complaints/complaint.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readUnclaimedUploads, type Upload } from '../../shared/persistence/upload-repository.ts';
import type { Storage } from './storage.ts';

/** Bytes that tell every accepted type apart. */
const PROBE_BYTES = 4100;

/** The announced files, each proven to have arrived with the size and the kind of content it was announced with; one named twice counts once. */
export async function checkAttachments(
  ids: readonly string[],
  nowMs: number,
  storage: Storage,
): Promise<Attachment[]> {
  const distinct = [...new Set(ids)];
  const uploads = await readUnclaimedUploads(distinct, nowMs);
  const byId = new Map(uploads.map((upload) => [upload.uploadId, upload]));
  return Promise.all(
    distinct.map(async (id, index) => {
      const upload = byId.get(id);
      const path = `attachments.${index}`;
      if (!upload) throw new ProblemError('upload.unknown', [{ path, message: id }]);
      await checkContent(upload, path, storage);
      const { uploadId, fileName, contentType, size, key } = upload;
      return { attachmentId: uploadId, fileName, contentType, size, key };
    }),
  );
}

async function checkContent(upload: Upload, path: string, { s3, bucket }: Storage): Promise<void> {
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: upload.key,
    Range: `bytes=0-${PROBE_BYTES - 1}`,
  });
  const object = await s3.send(command).catch((error: unknown) => {
    if (error instanceof NoSuchKey)
      throw new ProblemError('upload.missing', [{ path, message: upload.fileName }]);
    throw error;
  });
  const total = Number(object.ContentRange?.split('/')[1] ?? object.ContentLength);
  if (total !== upload.size)
    throw new ProblemError('upload.size-mismatch', [{ path, message: upload.fileName }]);
  const type = await fileTypeFromBuffer((await object.Body?.transformToByteArray()) ?? new Uint8Array());
  if (type?.mime !== upload.contentType)
    throw new ProblemError('upload.type-mismatch', [
      { path, message: `${upload.fileName}: ${type?.mime ?? '?'}` },
    ]);
}
