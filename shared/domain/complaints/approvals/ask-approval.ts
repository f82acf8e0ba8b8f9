import { hashOf } from '../../proof/event-chain.ts';
import { type Actor, actorOf, type Person } from '../actor.ts';
import { appendEvent, type CaseChange, type CaseFile, currentTask } from '../case-file.ts';
import type { Complaint } from '../complaint.ts';
import { type Rejection, reject } from '../rejection.ts';
import { unitFor } from '../service-policy.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import { prepareSideTask, titleOf } from '../tasks/side-task.ts';
import {
  type ApprovalKind,
  type ApprovalRequest,
  type Approver,
  type Asked,
  holdsUpStation,
} from './approval.ts';
import { refusalToAsk } from './refusal-to-ask.ts';

/** An official asks for an approval (报批): a task of the deciding unit with its own clock, which holds the station up. */
export function askApproval(
  file: CaseFile,
  { person, seenVersion, ...asked }: Asked & { person: Person; seenVersion?: number | undefined },
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  const refusal = refusalToAsk(file, asked, person, context);
  if (refusal) return reject(refusal);
  if (seenVersion !== undefined && seenVersion !== file.complaint.version)
    return reject('case.stale-version');
  const approver = approverOf(asked.kind, person, context);
  const request: ApprovalRequest = {
    ...asked,
    by: person.id,
    unit: person.organisation,
    at: context.at,
    approver,
  };
  return { ok: true, change: openApproval(file, request, actorOf(person), context) };
}

/** The head decides for his unit; where he asks himself, or an office that took the case over asks, the supervising office does. */
function approverOf(kind: ApprovalKind, person: Person, { policy }: CommandContext): Approver {
  const approver = policy.approvers[kind];
  const asksHimself = person.roles.includes('lead') || person.roles.includes('supervisor');
  return approver === 'head' && asksHimself ? 'supervision' : approver;
}

function unitOf(
  { approver, unit }: ApprovalRequest,
  complaint: Complaint,
  { routing }: CommandContext,
): string {
  if (approver === 'head') return unit;
  return unitFor(approver === 'intake' ? 'accept' : 'adjudicate', complaint, routing);
}

/** Opens the deciding unit's task, with the event that says what is asked. */
export function openApproval(
  file: CaseFile,
  request: ApprovalRequest,
  actor: Actor,
  context: CommandContext,
): CaseChange {
  const before = file.complaint;
  const ordinal = before.procedure.approvals + 1;
  const { task, clock } = prepareSideTask(
    before,
    {
      kind: 'approve',
      ordinal,
      unit: unitOf(request, before, context),
      title: titleOf(file.tasks),
      duration: context.policy.durations.approve,
      request,
    },
    context,
  );
  const { pendingApproval } = before.procedure;
  const asked: Complaint = {
    ...before,
    procedure: {
      ...before.procedure,
      approvals: ordinal,
      pendingApproval: holdsUpStation(request.kind) ? task.taskId : pendingApproval,
    },
  };
  const { complaint, event } = appendEvent(
    asked,
    {
      type: 'approval-requested',
      at: context.at,
      actor,
      data: {
        approval: ordinal,
        kind: request.kind,
        unit: task.unit,
        dueAt: task.dueAt,
        stage: currentTask(file)?.stage ?? null,
        requestHash: hashOf(request, context.digest),
      },
    },
    context.digest,
  );
  return { complaint, event, openedTasks: [task], changedTasks: [], clocks: [clock] };
}
