import { hashOf } from '../../proof/event-chain.ts';
import { carriesOthers } from '../answer-for-merged.ts';
import { openApproval } from '../approvals/ask-approval.ts';
import { appendEvent, type CaseChange, type CaseFile, currentTask } from '../case-file.ts';
import { type Rejection, reject } from '../rejection.ts';
import { endedTask } from '../tasks/ended-task.ts';
import { leaveStation } from '../tasks/leave-station.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import type { Stage } from '../tasks/stage.ts';

/** Up to the signature the complainant withdraws freely; then the intake centre confirms it (domain.md, section 1). */
const FREELY: readonly Stage[] = ['accept', 'supplement', 'dispatch', 'sign', 'adjudicate', 'reconsider'];
const CONFIRMED: readonly Stage[] = ['handle', 'review'];
/** Where others' complaints were merged into his, their matter would end with it: the intake centre confirms it earlier. */
const CONFIRMED_FOR_OTHERS: readonly Stage[] = [...FREELY, ...CONFIRMED];

/** The complainant takes his complaint back (撤回). */
export function withdraw(
  file: CaseFile,
  { reason }: { reason: string },
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  const task = currentTask(file);
  const stage = file.complaint.stage;
  if (stage === null) return reject('withdrawal.too-late');
  if (!task) return reject('request.not-now');
  const actor = { kind: 'complainant' } as const;
  if ((carriesOthers(file.complaint) ? CONFIRMED_FOR_OTHERS : CONFIRMED).includes(stage)) {
    if (file.complaint.procedure.pendingApproval) return reject('task.approval-pending');
    const request = {
      kind: 'withdrawal',
      reason,
      by: 'complainant',
      unit: task.unit,
      at: context.at,
      approver: context.policy.approvers.withdrawal,
    } as const;
    return { ok: true, change: openApproval(file, request, actor, context) };
  }
  if (!FREELY.includes(stage)) return reject('withdrawal.too-late');
  const leaving = { outcome: 'withdrawn', by: 'complainant', statement: { reason } } as const;
  const left = leaveStation(file, task, leaving, context);
  const { complaint, event } = appendEvent(
    left.complaint,
    {
      type: 'complaint-withdrawn',
      at: context.at,
      actor,
      data: {
        stage,
        reasonHash: hashOf(reason, context.digest),
        ended: [left.task, ...left.cancelled].map(endedTask),
      },
    },
    context.digest,
  );
  return {
    ok: true,
    change: {
      complaint,
      event,
      openedTasks: [],
      changedTasks: [left.task, ...left.cancelled],
      clocks: left.clocks,
    },
  };
}
