import type { CaseChange, CaseFile } from '../case-file.ts';
import { currentTask } from '../case-file.ts';
import type { Attachment, Satisfaction } from '../complaint.ts';
import { type Rejection, reject } from '../rejection.ts';
import { completeStation } from '../tasks/complete-task.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import type { Stage } from '../tasks/stage.ts';

/** What the complainant may finish himself: his supplement, and the return visit by rating the handling in the page. */
export type ComplainantAnswer =
  | {
      outcome: 'supplemented';
      statement: Readonly<Record<string, unknown>>;
      attachments?: readonly Attachment[] | undefined;
    }
  | { outcome: Exclude<Satisfaction, 'not-reached'>; statement: Readonly<Record<string, unknown>> };

/** The complainant finishes the task that waits for him. */
export function answerAsComplainant(
  file: CaseFile,
  answer: ComplainantAnswer,
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  const awaited: Stage = answer.outcome === 'supplemented' ? 'supplement' : 'visit';
  const task = currentTask(file);
  if (task?.stage !== awaited) return reject('request.not-now');
  if (file.complaint.procedure.pendingApproval) return reject('task.approval-pending');
  const leaving = { ...answer, by: 'complainant' };
  return { ok: true, change: completeStation(file, task, leaving, { kind: 'complainant' }, context) };
}
