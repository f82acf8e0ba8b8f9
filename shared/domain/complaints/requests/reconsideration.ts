import { dueFrom } from '../../clocks/duration.ts';
import { hashOf } from '../../proof/event-chain.ts';
import { appendEvent, type CaseChange, type CaseFile } from '../case-file.ts';
import type { Complaint } from '../complaint.ts';
import { executionName } from '../redrive.ts';
import { type Rejection, type RejectionCode, reject } from '../rejection.ts';
import { type CommandContext, prepareTask } from '../tasks/open-task.ts';
import { titleOf } from '../tasks/side-task.ts';
import { isEndState } from '../tasks/stage.ts';

/** Where the matter of a merged complaint ended, if it has. */
type Host = Pick<Complaint, 'state' | 'closedAt'> | null;

/**
 * The complainant asks that somebody else looks once more at the refusal, or at the merging that ended his own case (复议): once,
 * and in time.
 * @param host the case that a merged complaint goes on in
 */
export function askReconsideration(
  file: CaseFile,
  { reason, host = null }: { reason: string; host?: Host },
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  const refusal = refusalToReconsider(file, host, context);
  if (refusal) return reject(refusal);
  const before = file.complaint;
  const executions = before.executions + 1;
  const { task, clock } = prepareTask(
    'reconsider',
    before.round,
    file,
    { title: titleOf(file.tasks), token: null },
    context,
  );
  const { complaint, event } = appendEvent(
    {
      ...before,
      state: 'open',
      stage: 'reconsider',
      holder: task.unit,
      heldSince: context.at,
      closedAt: null,
      mark: task.mark,
      dueAt: task.dueAt,
      executions,
      procedure: { ...before.procedure, reconsidered: true },
    },
    {
      type: 'reconsideration-requested',
      at: context.at,
      actor: { kind: 'complainant' },
      data: {
        stage: 'reconsider',
        round: before.round,
        unit: task.unit,
        dueAt: task.dueAt,
        execution: executionName(before.number, executions),
        reasonHash: hashOf(reason, context.digest),
      },
    },
    context.digest,
  );
  return { ok: true, change: { complaint, event, openedTasks: [task], changedTasks: [], clocks: [clock] } };
}

/** Why the end of the case cannot be reconsidered, or null if it can. */
export function refusalToReconsider(
  { complaint }: Pick<CaseFile, 'complaint'>,
  host: Host,
  { at, policy, calendar }: Pick<CommandContext, 'at' | 'policy' | 'calendar'>,
): RejectionCode | null {
  if (complaint.procedure.reconsidered) return 'reconsideration.once-only';
  const until = reconsiderUntil({ complaint }, host, { policy, calendar });
  if (until === null) return 'reconsideration.not-refused';
  return at > until ? 'reconsideration.too-late' : null;
}

/**
 * The last instant at which a refusal or a merging can be objected to; null where there was none. Who was merged has that time once
 * more from when the other case ends without an answer.
 */
export function reconsiderUntil(
  { complaint: { state, closedAt } }: Pick<CaseFile, 'complaint'>,
  host: Host,
  { policy, calendar }: Pick<CommandContext, 'policy' | 'calendar'>,
): string | null {
  if ((state !== 'refused' && state !== 'merged') || closedAt === null) return null;
  const unanswered = state === 'merged' && host && isEndState(host.state) ? host.closedAt : null;
  return dueFrom(unanswered ?? closedAt, policy.durations.reconsiderWithin, calendar).dueAt;
}
