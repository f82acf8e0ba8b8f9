import { MAX_ATTACHMENTS_OF_CASE } from '../../shared/contracts/attachment-limits.ts';
import type { CaseRequest } from '../../shared/contracts/case-requests.ts';
import type { Attachment } from '../../shared/domain/complaints/complaint.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readCaseRecord } from '../../shared/persistence/case-repository.ts';
import type { IntakeDependencies } from './dependencies.ts';

/**
 * The files that come with a request, each proven to be what it was announced as.
 * @throws ProblemError `upload.*` for a file that is not; `upload.case-full` where the case has no room for them
 */
export async function attachmentsOfRequest(
  number: string,
  request: CaseRequest,
  at: string,
  { checkAttachments }: Pick<IntakeDependencies, 'checkAttachments'>,
): Promise<readonly Attachment[]> {
  const ids = ('attachments' in request && request.attachments) || [];
  if (ids.length === 0) return [];
  const attachments = await checkAttachments(ids, Date.parse(at));
  if ((await attachedSoFar(number)) + attachments.length > MAX_ATTACHMENTS_OF_CASE)
    throw new ProblemError('upload.case-full', [
      { path: 'attachments', message: `${MAX_ATTACHMENTS_OF_CASE} at most` },
    ]);
  return attachments;
}

/** Files of the filing and of everything that was sent after it. */
async function attachedSoFar(number: string): Promise<number> {
  const record = await readCaseRecord(number);
  if (!record) throw new ProblemError('case.not-found');
  const added = record.additions.flatMap(({ attachments = [] }) => attachments);
  return record.content.attachments.length + added.length;
}
