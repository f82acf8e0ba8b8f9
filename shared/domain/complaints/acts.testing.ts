import { supervise } from '../supervision/supervise.ts';
import type { SupervisionAct } from '../supervision/supervision-act.ts';
import type { Person } from './actor.ts';
import type { Asked } from './approvals/approval.ts';
import type { CaseStory } from './case-story.testing.ts';
import { contextAt, LEAD_UNIT, MONDAY } from './complaints.testing.ts';
import { recordContact } from './contact/record-contact.ts';
import { LETTER_SITUATIONS } from './letter.ts';
import { attemptToAsk } from './procedures.testing.ts';
import { recordStep } from './record-step.ts';
import { sendLetter } from './send-letter.ts';
import { completeTask } from './tasks/complete-task.ts';
import { TASK_OUTCOMES, type TaskOutcome } from './tasks/task.ts';

/** What somebody tries with a case; `twin` is another one. */
export type Act = (story: CaseStory, person: Person, twin: CaseStory) => { ok: boolean } | boolean;

/** Completes the last open task that can end so. */
export const complete =
  (outcome: TaskOutcome): Act =>
  ({ file }, person) => {
    const task = file.tasks.findLast(
      ({ stage, status }) =>
        status === 'open' && (TASK_OUTCOMES[stage] as readonly TaskOutcome[]).includes(outcome),
    );
    const leads = ['dispatched', 'forced'].includes(outcome);
    const dispatch = { leadUnit: LEAD_UNIT, level: 'general' as const, urgent: false };
    return completeTask(
      file,
      { taskId: task?.taskId ?? '', person, outcome, statement: {}, ...(leads && { dispatch }) },
      contextAt(MONDAY),
    );
  };
export const ask =
  (kind: Asked['kind']): Act =>
  (story, person) =>
    attemptToAsk(story, { kind, person });
export const note =
  (step: 'visit-tried' | 'referral-received'): Act =>
  ({ file }, person) =>
    recordStep(file, { person, step, text: '已联系' }, contextAt(MONDAY));
export const contact: Act = ({ file }, person) =>
  recordContact(file, { person, how: 'phone', contactedAt: MONDAY, text: '已联系' }, contextAt(MONDAY));
export const press =
  (act: SupervisionAct): Act =>
  ({ file }, person) =>
    supervise(file, { person, act, reason: '群众反映强烈' }, contextAt(MONDAY));
export const write: Act = ({ file }, person) =>
  sendLetter(
    file,
    {
      person,
      template: { code: 'progress', version: 1, when: LETTER_SITUATIONS },
      letter: { language: 'zh', subject: '最新进展', text: '已在核实。' },
    },
    contextAt(MONDAY),
  );
