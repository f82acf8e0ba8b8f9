import { isAgainst } from '../against.ts';
import { type CaseFile, findClock, handlingClock } from '../case-file.ts';
import { overdueCommitments } from '../follow-up/commitment.ts';
import type { RejectionCode } from '../rejection.ts';
import { hasOpenAssists } from './co-handling.ts';
import type { CompletionInput } from './completion-input.ts';
import type { CommandContext } from './open-task.ts';
import { refusalToReturn } from './return-to-dispatch.ts';
import { isSideKind, type Task } from './task.ts';
import { nextTryFrom } from './visit-gap.ts';

/** Why what the case has come to does not allow this decision of this task, or null. */
export function refusalOfOutcome(
  file: CaseFile,
  task: Task,
  { outcome, dispatch }: Pick<CompletionInput, 'outcome' | 'dispatch'>,
  context: Pick<CommandContext, 'at' | 'policy' | 'calendar'>,
): RejectionCode | null {
  const { complaint } = file;
  const { procedure } = complaint;
  if (!isSideKind(task.stage)) {
    if (procedure.pendingApproval) return 'task.approval-pending';
    if (procedure.suspension) return 'task.suspended';
  }
  switch (outcome) {
    case 'granted':
    case 'denied': {
      // It has lapsed with its time, not with the tick that notices: nobody gains a minute by being quicker.
      const clock = findClock(file.clocks, task.clockId);
      return clock && context.at > clock.dueAt ? 'approval.lapsed' : null;
    }
    case 'returned':
      return refusalToReturn(task, complaint, context);
    case 'handled':
      return hasOpenAssists(file) ? 'handle.assist-open' : null;
    case 'confirmed':
      return overdueCommitments(procedure.commitments, file.clocks, context.at).length > 0
        ? 'commitment.overdue'
        : null;
    case 'answered':
      return procedure.track === 'help' ? null : 'accept.not-a-help-request';
    case 'not-reached':
      if (procedure.visitTries + 1 < context.policy.visitTries) return 'visit.too-few-tries';
      return nextTryFrom(task, context) === null ? null : 'visit.too-soon';
    case 'supplement-asked':
      return file.tasks.some(({ stage }) => stage === 'supplement') ? 'supplement.once-only' : null;
    default:
      return dispatch ? refusalOfDispatch(file, dispatch) : null;
  }
}

type Dispatch = NonNullable<CompletionInput['dispatch']>;

function refusalOfDispatch({ complaint, clocks }: CaseFile, dispatch: Dispatch): RejectionCode | null {
  const { leadUnit, coUnits = [], level } = dispatch;
  if ([leadUnit, ...coUnits].some((unit) => isAgainst(complaint, unit))) return 'dispatch.complained-of-unit';
  if (new Set([leadUnit, ...coUnits]).size <= coUnits.length) return 'dispatch.unit-twice';
  if (handlingClock(clocks) && level !== complaint.level) return 'dispatch.level-fixed';
  return null;
}
