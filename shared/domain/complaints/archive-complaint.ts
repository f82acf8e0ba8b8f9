import { appendEvent, type CaseChange, type CaseFile } from './case-file.ts';
import { evaluationSalt } from './evaluation-salt.ts';
import { trackingClock } from './follow-up/instalment-clocks.ts';
import type { CommandContext } from './tasks/open-task.ts';

/** The case reaches its end. Null if it already has, so that a repeated request changes nothing. */
export function archiveComplaint(
  { complaint: before, clocks }: CaseFile,
  context: CommandContext,
): CaseChange | null {
  const { at, digest } = context;
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
        salt: evaluationSalt(before, digest),
      },
    },
    digest,
  );
  const tracking = trackingClock({ complaint: before, clocks }, context);
  return { complaint, event, openedTasks: [], changedTasks: [], clocks: tracking ? [tracking] : [] };
}
