import { hashOf } from '../../proof/event-chain.ts';
import { type Actor, actorOf } from '../actor.ts';
import { leavesOthersUnanswered } from '../answer-for-merged.ts';
import { decideApproval } from '../approvals/decide-approval.ts';
import { appendEvent, type CaseChange, type CaseFile } from '../case-file.ts';
import type { Complaint } from '../complaint.ts';
import { enclosed } from '../enclosed.ts';
import { evaluationSalt } from '../evaluation-salt.ts';
import { refusalToComplete } from '../permissions.ts';
import { type Rejection, type RejectionCode, reject, rejectUntil } from '../rejection.ts';
import { answerSideTask } from './answer-side-task.ts';
import type { CompletionInput } from './completion-input.ts';
import { endedTask } from './ended-task.ts';
import { type Leaving, leaveStation } from './leave-station.ts';
import type { CommandContext } from './open-task.ts';
import { refusalOfOutcome } from './refusal-of-outcome.ts';
import { TASK_OUTCOMES, type Task } from './task.ts';
import { nextTryFrom } from './visit-gap.ts';

/** A person finishes a task: decides, stops and starts clocks, moves the case on, as one change. */
export function completeTask(
  file: CaseFile,
  input: CompletionInput,
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  const { complaint } = file;
  const task = file.tasks.find(({ taskId }) => taskId === input.taskId);
  if (!task) return reject('task.not-found');
  const refusal =
    refusalToComplete(input.person, task, complaint) ??
    refusalOfState(task, complaint, input) ??
    refusalOfOutcome(file, task, input, context) ??
    (leavesOthersUnanswered(complaint, input) ? 'reply.merged-unanswered' : null);
  const from = refusal === 'visit.too-soon' ? nextTryFrom(task, context) : null;
  if (refusal) return from === null ? reject(refusal) : rejectUntil(refusal, from);
  return { ok: true, change: complete(file, task, input, context) };
}

function refusalOfState(
  task: Task,
  complaint: Complaint,
  { seenVersion, outcome }: CompletionInput,
): RejectionCode | null {
  if (task.status === 'completed') return 'task.already-completed';
  if (seenVersion !== undefined && seenVersion !== complaint.version) return 'case.stale-version';
  const allowed: readonly string[] = TASK_OUTCOMES[task.stage];
  return allowed.includes(outcome) ? null : 'task.outcome-not-allowed';
}

function complete(file: CaseFile, task: Task, input: CompletionInput, context: CommandContext): CaseChange {
  const { outcome, person, statement, dispatch } = input;
  switch (outcome) {
    case 'granted':
    case 'denied':
      return decideApproval(file, task, { decision: outcome, person, statement }, context);
    case 'assisted':
    case 'answered-supervision':
      return answerSideTask(file, task, { outcome, person, statement }, context);
    default:
      return completeStation(
        file,
        task,
        { outcome, by: person.id, statement, dispatch },
        actorOf(person),
        context,
      );
  }
}

/** Ends the station's task by its own decision, with the event that says so. */
export function completeStation(
  file: CaseFile,
  task: Task,
  leaving: Leaving,
  actor: Actor,
  context: CommandContext,
): CaseChange {
  const { statement, dispatch, outcome, attachments = [] } = leaving;
  const left = leaveStation(file, task, leaving, context);
  const { result, nextRound } = left.position;
  const { complaint, event } = appendEvent(
    left.complaint,
    {
      type: 'task-completed',
      at: context.at,
      actor,
      data: {
        stage: task.stage,
        round: task.round,
        unit: task.unit,
        outcome,
        result,
        nextRound,
        onTime: left.onTime,
        statementHash: hashOf(statement, context.digest),
        ...(task.stage === 'visit' && { salt: evaluationSalt(file.complaint, context.digest) }),
        ...(dispatch && { leadUnit: dispatch.leadUnit, level: dispatch.level }),
        ...(dispatch?.coUnits?.length && { coUnits: [...dispatch.coUnits] }),
        ...(typeof statement['reasonCode'] === 'string' && { reasonCode: statement['reasonCode'] }),
        ...enclosed(attachments, context.digest),
        ...(left.task.completion?.assists && { assists: [...left.task.completion.assists] }),
        ...(left.raised && { raised: left.raised }),
        ...(left.cancelled.length > 0 && { ended: left.cancelled.map(endedTask) }),
      },
    },
    context.digest,
  );
  return {
    complaint,
    event,
    openedTasks: left.openedTasks,
    changedTasks: [left.task, ...left.cancelled],
    clocks: left.clocks,
  };
}
