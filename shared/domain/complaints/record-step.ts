import { hashOf } from '../proof/event-chain.ts';
import { actorOf, type Person } from './actor.ts';
import { appendEvent, type CaseChange, type CaseFile, currentTask } from './case-file.ts';
import { isComplainedOf, refusalToComplete } from './permissions.ts';
import { type Rejection, reject, rejectUntil } from './rejection.ts';
import type { CommandContext } from './tasks/open-task.ts';
import type { Stage } from './tasks/stage.ts';
import type { Step } from './tasks/task.ts';
import { nextTryFrom } from './tasks/visit-gap.ts';

/** The station at which each step is taken. */
const STEP_AT = { 'visit-tried': 'visit', 'referral-received': 'referral' } as const satisfies Record<
  Step,
  Stage
>;

/** Notes a step without ending the task: the complainant was not reached, or the other body confirmed the receipt. */
export function recordStep(
  file: CaseFile,
  { person, step, text }: { person: Person; step: Step; text: string },
  context: Pick<CommandContext, 'at' | 'digest' | 'policy' | 'calendar'>,
): { ok: true; change: CaseChange } | Rejection {
  if (isComplainedOf(person, file.complaint)) return reject('case.complained-of-unit');
  const task = currentTask(file);
  if (task?.stage !== STEP_AT[step]) return reject('step.not-now');
  const refusal = refusalToComplete(person, task, file.complaint);
  if (refusal) return reject(refusal);
  const from = step === 'visit-tried' ? nextTryFrom(task, context) : null;
  if (from !== null) return rejectUntil('visit.too-soon', from);
  const { at, digest } = context;
  const { procedure } = file.complaint;
  const visitTries = procedure.visitTries + (step === 'visit-tried' ? 1 : 0);
  const { complaint, event } = appendEvent(
    { ...file.complaint, procedure: { ...procedure, visitTries } },
    {
      type: 'step-recorded',
      at,
      actor: actorOf(person),
      data: { step, stage: task.stage, unit: task.unit, textHash: hashOf(text, digest) },
    },
    digest,
  );
  const noted = { ...task, notes: [...task.notes, { step, at, by: person.id, text }] };
  return { ok: true, change: { complaint, event, openedTasks: [], changedTasks: [noted], clocks: [] } };
}
