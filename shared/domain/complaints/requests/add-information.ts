import { hashOf } from '../../proof/event-chain.ts';
import { appendEvent, type CaseChange, type CaseFile } from '../case-file.ts';
import type { Attachment } from '../complaint.ts';
import { enclosed } from '../enclosed.ts';
import { type Rejection, reject } from '../rejection.ts';
import type { CommandContext } from '../tasks/open-task.ts';

/** The complainant adds something to an open case; what he wrote and sent is kept beside the content, the event has its hashes. */
export function addInformation(
  { complaint: before }: CaseFile,
  { text, attachments = [] }: { text: string; attachments?: readonly Attachment[] | undefined },
  { at, digest }: Pick<CommandContext, 'at' | 'digest'>,
): { ok: true; change: CaseChange } | Rejection {
  if (before.state !== 'open') return reject('request.not-now');
  const { complaint, event } = appendEvent(
    before,
    {
      type: 'information-added',
      at,
      actor: { kind: 'complainant' },
      data: { textHash: hashOf(text, digest), ...enclosed(attachments, digest) },
    },
    digest,
  );
  return { ok: true, change: { complaint, event, openedTasks: [], changedTasks: [], clocks: [] } };
}
