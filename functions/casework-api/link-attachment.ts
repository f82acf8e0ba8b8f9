import { GetObjectCommand, GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { CLEAN, SCAN_TAG } from '../../shared/contracts/scan-status.ts';
import type { AttachmentLink } from '../../shared/contracts/uploads.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import type { CaseworkDependencies } from './dependencies.ts';
import { readableCase } from './readable-case.ts';
import type { Storage } from './storage.ts';
import { attachmentOf } from './words/files-of-event.ts';

/** How long a link to an attachment works, seconds. */
const LINK_SECONDS = 60;

/** A short-lived link that downloads an attachment in which the scan for malware found nothing; it is never shown inline. */
export async function linkAttachment(
  { number, attachmentId }: { number: string; attachmentId: string },
  person: Person,
  { s3, bucket, now }: Storage & Pick<CaseworkDependencies, 'now'>,
): Promise<AttachmentLink> {
  const attachment = attachmentOf(attachmentId, await readableCase(number, person));
  if (!attachment) throw new ProblemError('attachment.not-found');
  await assertClean(attachment.key, { s3, bucket });
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: attachment.key,
    ResponseContentType: attachment.contentType,
    ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(attachment.fileName)}`,
  });
  const url = await getSignedUrl(s3, command, { expiresIn: LINK_SECONDS });
  return { url, expiresAt: new Date(Date.parse(now()) + LINK_SECONDS * 1000).toISOString() };
}

/** @throws ProblemError unless the file was scanned and nothing was found; whatever else a tag says keeps it back. */
async function assertClean(key: string, { s3, bucket }: Storage): Promise<void> {
  const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: key }));
  const status = TagSet.find(({ Key }) => Key === SCAN_TAG)?.Value;
  if (status === CLEAN) return;
  if (status === undefined) throw new ProblemError('attachment.being-scanned');
  throw new ProblemError(status === 'THREATS_FOUND' ? 'attachment.threat-found' : 'attachment.not-scannable');
}
