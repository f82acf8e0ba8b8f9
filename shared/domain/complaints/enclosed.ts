import { type Digest, hashOf } from '../proof/event-chain.ts';
import type { Attachment } from './complaint.ts';

/** What an event says of the files that came with it; nothing where none did. */
export const enclosed = (attachments: readonly Attachment[], digest: Digest) =>
  attachments.length === 0
    ? {}
    : { files: attachments.length, attachmentsHash: hashOf([...attachments], digest) };
