import { appendEntry, stopClock } from '../clocks/clock.ts';
import { dueFrom } from '../clocks/duration.ts';
import { actorOf, type Person } from '../complaints/actor.ts';
import { isAgainst } from '../complaints/against.ts';
import { appendEvent, type CaseChange, type CaseFile, lastHandling } from '../complaints/case-file.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { executionName } from '../complaints/redrive.ts';
import { type CommandContext, prepareTask } from '../complaints/tasks/open-task.ts';
import { titleOf } from '../complaints/tasks/side-task.ts';
import { hashOf } from '../proof/event-chain.ts';
import { withNextRung } from './next-rung.ts';

/** Ends that a case comes to when its handling is over; every other end has ways of its own, or nothing to reopen. */
const CLOSED: readonly Complaint['state'][] = ['archived', 'terminated'];

/** Why the closing of this case cannot be revoked, or null. */
export function refusalToReopen(
  file: CaseFile,
  { at, policy, calendar }: Pick<CommandContext, 'at' | 'policy' | 'calendar'>,
): 'reopen.not-closed' | 'reopen.not-handled' | 'reopen.too-late' | null {
  const { state, closedAt, leadUnit, finished } = file.complaint;
  if (!CLOSED.includes(state) || closedAt === null) return 'reopen.not-closed';
  const handled = lastHandling(file.clocks) && finished.some(({ stage }) => stage === 'handle');
  if (!handled || leadUnit === null || isAgainst(file.complaint, leadUnit)) return 'reopen.not-handled';
  return at > dueFrom(closedAt, policy.durations.reopenWithin, calendar).dueAt ? 'reopen.too-late' : null;
}

/**
 * A case was closed wrongly (撤销办结): its last lead unit handles it once more, in a new execution. The handling clock runs again as
 * if it had never stopped – the time in between was no pause – and what the case was rated with no longer counts. Null where nothing was handled.
 */
export function reopen(
  file: CaseFile,
  { person, reason }: { person: Person; reason: string },
  context: CommandContext,
): CaseChange | null {
  const { complaint: before } = file;
  const { at, calendar, digest } = context;
  const stopped = lastHandling(file.clocks);
  if (!stopped || before.leadUnit === null) return null;
  const executions = before.executions + 1;
  const round = before.round + 1;
  const reopened: Complaint = {
    ...before,
    state: 'open',
    stage: 'handle',
    round,
    holder: before.leadUnit,
    heldSince: at,
    closedAt: null,
    satisfaction: null,
    executions,
    procedure: { ...before.procedure, visitTries: 0 },
  };
  const { task, clock } = prepareTask(
    'handle',
    round,
    { complaint: reopened, clocks: [appendEntry(stopped, { kind: 'reopen', at }, calendar)] },
    { title: titleOf(file.tasks), token: null },
    context,
  );
  const { complaint, event } = appendEvent(
    { ...reopened, mark: task.mark, dueAt: task.dueAt },
    {
      type: 'case-reopened',
      at,
      actor: actorOf(person),
      data: {
        from: before.state,
        clockId: clock.clockId,
        stage: 'handle',
        round,
        unit: task.unit,
        dueAt: task.dueAt,
        execution: executionName(before.number, executions),
        reasonHash: hashOf(reason, digest),
      },
    },
    digest,
  );
  const tracking = file.clocks.filter(({ kind, status }) => kind === 'instalment' && status !== 'stopped');
  return {
    complaint,
    event,
    openedTasks: [{ ...task, notes: [{ step: 'reopened', at, by: person.id, text: reason }] }],
    changedTasks: [],
    clocks: [
      withNextRung(clock, complaint, context),
      ...tracking.map((each) => stopClock(each, at, calendar)),
    ],
  };
}
