import { decideApproval } from '../approvals/decide-approval.ts';
import { endSuspension } from '../approvals/suspension.ts';
import { type CaseChange, type CaseFile, findClock } from '../case-file.ts';
import { missInstalment } from '../follow-up/follow-arrears.ts';
import { breakCommitment } from '../follow-up/follow-commitments.ts';
import { completeStation } from './complete-task.ts';
import type { CommandContext } from './open-task.ts';
import { REASON_OF_LAPSE } from './reason-of-lapse.ts';

/**
 * A clock is over that ends something by itself: an approval nobody decided, a supplement that never came (it leads to refusal,
 * `REASON_OF_LAPSE`), a suspension. Null for any other clock, and before its time.
 */
export function lapse(file: CaseFile, clockId: string, context: CommandContext): CaseChange | null {
  const clock = findClock(file.clocks, clockId);
  if (clock?.status !== 'running' || context.at <= clock.dueAt) return null;
  const task = file.tasks.find((each) => each.clockId === clockId && each.status === 'open');
  switch (clock.kind) {
    case 'approve':
      return task
        ? decideApproval(file, task, { decision: 'lapsed', person: null, statement: {} }, context)
        : null;
    case 'supplement':
      return task
        ? completeStation(
            file,
            task,
            { outcome: 'lapsed', by: 'system', statement: { reasonCode: REASON_OF_LAPSE } },
            { kind: 'system' },
            context,
          )
        : null;
    case 'suspension':
      return endSuspension(file, { kind: 'system' }, context, clock.dueAt);
    case 'instalment':
      return missInstalment(file, clock, context);
    case 'commitment':
      return breakCommitment(file, clock, context);
    default:
      return null;
  }
}
