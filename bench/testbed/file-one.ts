import { randomBytes, randomUUID } from 'node:crypto';
import { fileComplaint } from '../../functions/intake-api/file-complaint.ts';
import { type ComplaintSubmitted, complaintSubmission } from '../../shared/contracts/complaint-submission.ts';
import { complaintOf } from './complaint.ts';

const dependencies = {
  checkAttachments: async () => [],
  now: () => new Date().toISOString(),
  random: (bytes: number): Uint8Array => randomBytes(bytes),
  uuid: (): string => randomUUID(),
};

/** Files the n-th complaint in the connected table by the use case itself, with a key. */
export const fileOne = (index: number): Promise<ComplaintSubmitted> =>
  fileComplaint(complaintSubmission.parse(complaintOf(index)), randomUUID(), dependencies);
