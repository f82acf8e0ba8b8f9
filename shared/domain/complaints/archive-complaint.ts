import { appendEvent, type CaseChange, type CaseFile } from './case-file.ts';
import type { CommandContext } from './open-task.ts';

/** The case reaches its end. Null if it already has, so that a repeated request changes nothing. */
export function archiveComplaint(
  { complaint: before }: CaseFile,
  { at, digest }: Pick<CommandContext, 'at' | 'digest'>,
): CaseChange | null {
  if (before.state === 'archived') return null;
  if (before.stage !== null || before.state !== 'open')
    throw new TypeError(`${before.number} is not at its end: ${before.stage}`);
  const { complaint, event } = appendEvent(
    { ...before, state: 'archived', holder: null, closedAt: at, dueAt: null, mark: 'green' },
    {
      type: 'complaint-archived',
      at,
      actor: { kind: 'system' },
      data: {
        satisfaction: before.satisfaction,
        rounds: before.finished.filter(({ stage }) => stage === 'visit').length,
      },
    },
    digest,
  );
  return { complaint, event, openedTasks: [], changedTasks: [], clocks: [] };
}
