import { dueFrom } from '../clocks/duration.ts';
import { hashOf } from '../proof/event-chain.ts';
import { appendEvent, type CaseChange, type CaseFile } from './case-file.ts';
import { type CommandContext, prepareTask } from './open-task.ts';
import { executionName } from './redrive.ts';
import { type Rejection, type RejectionCode, reject } from './rejection.ts';
import { titleOf } from './side-task.ts';

/** The complainant asks that somebody else looks at the refusal once more (复议): once, and in time. */
export function askReconsideration(
  file: CaseFile,
  { reason }: { reason: string },
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  const refusal = refusalToReconsider(file, context);
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

/** Why the refusal cannot be reconsidered, or null if it can. */
export function refusalToReconsider(
  { complaint }: Pick<CaseFile, 'complaint'>,
  { at, policy, calendar }: Pick<CommandContext, 'at' | 'policy' | 'calendar'>,
): RejectionCode | null {
  if (complaint.procedure.reconsidered) return 'reconsideration.once-only';
  const until = reconsiderUntil({ complaint }, { policy, calendar });
  if (until === null) return 'reconsideration.not-refused';
  return at > until ? 'reconsideration.too-late' : null;
}

/** The last instant at which a refusal can be objected to; null where nothing was refused. */
export function reconsiderUntil(
  { complaint: { state, closedAt } }: Pick<CaseFile, 'complaint'>,
  { policy, calendar }: Pick<CommandContext, 'policy' | 'calendar'>,
): string | null {
  if (state !== 'refused' || closedAt === null) return null;
  return dueFrom(closedAt, policy.durations.reconsiderWithin, calendar).dueAt;
}
