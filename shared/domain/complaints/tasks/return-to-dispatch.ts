import { dueFrom } from '../../clocks/duration.ts';
import type { Complaint } from '../complaint.ts';
import type { RejectionCode } from '../rejection.ts';
import type { CommandContext } from './open-task.ts';
import type { Task } from './task.ts';

/**
 * Why the lead unit may not return the case (退单), or null if it may: within two working days of the dispatch, once to the
 * intake centre; a second return goes to the supervising office, whose decision nobody can return (domain.md, section 1). The
 * signature's task opens with the dispatch.
 */
export function refusalToReturn(
  task: Task,
  { procedure }: Complaint,
  { at, policy, calendar }: Pick<CommandContext, 'at' | 'policy' | 'calendar'>,
): RejectionCode | null {
  if (procedure.adjudicated) return 'return.adjudicated';
  const { dueAt } = dueFrom(task.openedAt, policy.durations.return, calendar);
  return at > dueAt ? 'return.too-late' : null;
}
