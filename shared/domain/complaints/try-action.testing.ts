import { servicePolicy } from '../../../local/seed/service-policy.ts';
import { changeLevel } from '../supervision/change-level.ts';
import { supervise } from '../supervision/supervise.ts';
import type { SupervisionRejection } from '../supervision/supervision-act.ts';
import { tickCase } from '../supervision/tick-case.ts';
import { askApproval } from './approvals/ask-approval.ts';
import { resumeHandling } from './approvals/suspension.ts';
import { archiveComplaint } from './archive-complaint.ts';
import { type CaseChange, currentTask } from './case-file.ts';
import type { CaseStory } from './case-story.testing.ts';
import { contextAt, personOf, submitted } from './complaints.testing.ts';
import { recordContact } from './contact/record-contact.ts';
import { tryFollowUp } from './follow-up/try-follow-up.testing.ts';
import { linkCases, mergeInto } from './merge.ts';
import type { Action } from './model/case-actions.testing.ts';
import { calendarDays, SUSPENSIONS, workingDays } from './model/model-limits.testing.ts';
import { recordStep } from './record-step.ts';
import { redrive } from './redrive.ts';
import type { RejectionCode } from './rejection.ts';
import { addInformation } from './requests/add-information.ts';
import { answerAsComplainant } from './requests/answer-as-complainant.ts';
import { askReconsideration } from './requests/reconsideration.ts';
import { withdraw } from './requests/withdraw.ts';
import { sendLetter } from './send-letter.ts';
import { completeTask } from './tasks/complete-task.ts';
import { openTask } from './tasks/open-task.ts';
import { isSideKind, taskIdOf } from './tasks/task.ts';

/** Another case of the register, about a unit or nobody, which waits for its acceptance. */
const twin = (about: string | null = null, number = 'TS-twin') =>
  submitted({ against: { organisationId: about, name: '某单位' } }, { number }).file;

/** What is asked for, within the caps or over them. */
export const durationOf = ({ asked, long }: Action & { kind: 'ask' }) =>
  asked === 'extension' ? workingDays(long ? 11 : 5) : calendarDays(long ? 40 : 3);

/** What an action was answered with; a change of null is nothing to be done. */
export type Answer =
  | { ok: true; change: CaseChange | null }
  | { ok: false; code: RejectionCode | SupervisionRejection };

/** Tries an action with the case as it is. */
export function tryAction({ file }: CaseStory, action: Action, at: string): Answer {
  const context = contextAt(at, { policy: { ...servicePolicy(), suspensions: SUSPENSIONS } });
  const { complaint } = file;
  const { number, stage, round } = complaint;
  const side = (kind: 'approve' | 'assist' | 'supervise', ordinal: number) => taskIdOf(number, kind, ordinal);
  switch (action.kind) {
    case 'come':
      if (stage === null) return { ok: true, change: archiveComplaint(file, context) };
      return { ok: true, change: openTask(file, { stage, round, title: '诉求', token: 'token' }, context) };
    case 'finish': {
      const { actor: person, outcome, stale, to } = action;
      const last = file.tasks.findLast((task) => !isSideKind(task.stage));
      return completeTask(
        file,
        {
          taskId: (currentTask(file) ?? last)?.taskId ?? '',
          person,
          outcome,
          statement: action.worded ? { answerForMerged: '已退还' } : {},
          seenVersion: stale ? complaint.version - 1 : complaint.version,
          ...(to && { dispatch: { ...to, urgent: false } }),
        },
        context,
      );
    }
    case 'ask': {
      const { asked: kind, actor: person, stale } = action;
      const seenVersion = stale ? complaint.version - 1 : complaint.version;
      const about = { kind, reason: '理由', person, seenVersion };
      return askApproval(
        file,
        kind === 'extension' || kind === 'suspension' ? { ...about, duration: durationOf(action) } : about,
        context,
      );
    }
    case 'decide': {
      const outcome = action.granted ? 'granted' : 'denied';
      const taskId = side('approve', action.ordinal);
      return completeTask(file, { taskId, person: action.actor, outcome, statement: {} }, context);
    }
    case 'assist': {
      const taskId = side('assist', action.ordinal);
      return completeTask(
        file,
        { taskId, person: action.actor, outcome: 'assisted', statement: {} },
        context,
      );
    }
    case 'answer-supervision': {
      const taskId = side('supervise', action.ordinal);
      const outcome = 'answered-supervision';
      return completeTask(file, { taskId, person: action.actor, outcome, statement: {} }, context);
    }
    case 'resume':
      return resumeHandling(file, action.actor, context);
    case 'withdraw':
      return withdraw(file, { reason: '已解决' }, context);
    case 'object':
      return askReconsideration(file, { reason: '新证据' }, context);
    case 'answer':
      return answerAsComplainant(file, { outcome: action.outcome, statement: {} }, context);
    case 'inform':
      return addInformation(file, { text: '照片' }, context);
    case 'note':
      return recordStep(file, { person: action.actor, step: action.step, text: '已联系' }, context);
    case 'contact': {
      const { actor: person, when } = action;
      const times = {
        now: at,
        'before filing': '2026-03-01T00:00:00.000Z',
        'in the future': '2030-01-01T00:00:00.000Z',
      };
      return recordContact(file, { person, how: 'phone', contactedAt: times[when], text: '已联系' }, context);
    }
    case 'merge':
      return mergeInto(
        { file, other: twin(action.about) },
        { person: action.actor, reason: '同一事项' },
        context,
      );
    case 'be-merged-into': {
      const two = { file: twin(action.about, 'TS-duplicate'), other: file };
      const merged = mergeInto(two, { person: action.actor, reason: '同一事项' }, context);
      return merged.ok ? { ok: true, change: merged.otherChange } : merged;
    }
    case 'link':
      return linkCases({ file, other: twin() }, { person: action.actor }, context);
    case 'write-letter': {
      const { actor: person, when, gap } = action;
      const template = when && { code: 'progress', version: 1, when };
      const text = gap ? '【待填：已经做了什么】' : '已在核实';
      const letter = { language: 'zh', subject: '最新进展', text } as const;
      return sendLetter(file, { person, template, letter }, context);
    }
    case 'take-over':
    case 'declare-malicious':
    case 'reopen':
      return supervise(file, { person: action.actor, act: action.kind, reason: '久拖不决' }, context);
    case 'change-level': {
      const { actor: person, level } = action;
      return changeLevel(file, { person, level, reason: '情况复杂' }, context);
    }
    case 'plan':
    case 'pay':
    case 'dispute':
    case 'confirm':
    case 'count-payment':
    case 'promise':
    case 'keep':
      return tryFollowUp(file, action, context);
    case 'tick': {
      const running = file.clocks.filter(({ status }) => status !== 'stopped');
      const clocks = action.choice % 5 === 0 ? file.clocks : running;
      const clock = clocks[action.choice % clocks.length];
      return { ok: true, change: clock ? tickCase(file, clock.clockId, context) : null };
    }
    case 'redrive': {
      const again = complaint.state === 'open';
      const change = again ? redrive(file, personOf('admin'), complaint.executions + 1, context) : null;
      return { ok: true, change };
    }
  }
}
