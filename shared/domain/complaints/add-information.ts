import { hashOf } from '../proof/event-chain.ts';
import { appendEvent, type CaseChange, type CaseFile } from './case-file.ts';
import type { CommandContext } from './open-task.ts';
import { type Rejection, reject } from './rejection.ts';

/** The complainant adds something to an open case; what he wrote is kept beside the content, the event has its hash. */
export function addInformation(
  { complaint: before }: CaseFile,
  { text }: { text: string },
  { at, digest }: Pick<CommandContext, 'at' | 'digest'>,
): { ok: true; change: CaseChange } | Rejection {
  if (before.state !== 'open') return reject('request.not-now');
  const { complaint, event } = appendEvent(
    before,
    {
      type: 'information-added',
      at,
      actor: { kind: 'complainant' },
      data: { textHash: hashOf(text, digest) },
    },
    digest,
  );
  return { ok: true, change: { complaint, event, openedTasks: [], changedTasks: [], clocks: [] } };
}
