import type { Person } from './actor.ts';
import type { Asked } from './approvals/approval.ts';
import { askApproval } from './approvals/ask-approval.ts';
import { archiveComplaint } from './archive-complaint.ts';
import type { CaseChange } from './case-file.ts';
import { type CaseStory, tell } from './case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  pass,
  personOf,
  rightPersonAt,
} from './complaints.testing.ts';
import type { Rejection } from './rejection.ts';
import { askReconsideration } from './requests/reconsideration.ts';
import { completeTask } from './tasks/complete-task.ts';
import { lapse } from './tasks/lapse.ts';
import type { SideKind, Task } from './tasks/task.ts';

/** A complete request of each kind. */
const REQUESTS = {
  extension: { duration: { amount: 5, unit: 'working-day' } },
  suspension: { duration: { amount: 10, unit: 'calendar-day' } },
  termination: {},
  refusal: { reasonCode: 'civil-dispute', otherWay: '向人民法院起诉' },
  transfer: { body: 'mediation' },
  closing: {},
  unmasking: {},
} as const satisfies Record<Asked['kind'], Partial<Asked>>;

/** What a test varies of a request: by default the right person of the station asks on Monday. */
export type AskStep = Partial<Asked> & {
  kind: Asked['kind'];
  person?: Person;
  at?: string;
  seenVersion?: number;
};

/** Tries to ask for an approval. */
export function attemptToAsk(
  story: CaseStory,
  { person, at = MONDAY, kind, ...rest }: AskStep,
): ReturnType<typeof askApproval> {
  const asker = person ?? rightPersonAt(story.file.complaint.stage ?? 'accept');
  return askApproval(
    story.file,
    { kind, reason: '需要更多时间', ...REQUESTS[kind], ...rest, person: asker },
    contextAt(at),
  );
}

/** Goes on with what a command allowed; a refusal fails the test. */
export function allowed(story: CaseStory, decision: { ok: true; change: CaseChange } | Rejection): CaseStory {
  if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
  return tell(story, decision.change);
}

/** Asks for an approval. */
export const ask = (story: CaseStory, step: AskStep): CaseStory => allowed(story, attemptToAsk(story, step));

/** The open side task of a kind, the latest if there are several. */
export function sideTaskOf({ file }: CaseStory, kind: SideKind, unit?: string): Task {
  const task = file.tasks.findLast(
    (each) => each.stage === kind && each.status === 'open' && (unit ?? each.unit) === each.unit,
  );
  if (!task) throw new TypeError(`no ${kind} is open`);
  return task;
}

/** Whoever decides in the unit that an approval waits for. */
const approverOf = (task: Task): Person =>
  personOf(
    { head: 'lead', supervision: 'supervisor', intake: 'dispatcher' }[task.request?.approver ?? 'head'],
    {
      id: 'approver',
      organisation: task.unit,
    },
  );

type DecideStep = { person?: Person; at?: string };

/** Tries to decide the approval that is waited for. */
export function attemptToDecide(
  story: CaseStory,
  outcome: 'granted' | 'denied',
  { person, at = MONDAY }: DecideStep = {},
): ReturnType<typeof completeTask> {
  const task = sideTaskOf(story, 'approve');
  return completeTask(
    story.file,
    { taskId: task.taskId, person: person ?? approverOf(task), outcome, statement: { reason: '情况属实' } },
    contextAt(at),
  );
}

/** Decides the approval that is waited for. */
export const decide = (story: CaseStory, outcome: 'granted' | 'denied', step?: DecideStep): CaseStory =>
  allowed(story, attemptToDecide(story, outcome, step));

/** Asks for an approval and grants it. */
export const approved = (story: CaseStory, step: AskStep): CaseStory =>
  decide(ask(story, step), 'granted', step.at === undefined ? {} : { at: step.at });

/** A clock's time is over. */
export function lapsed(story: CaseStory, clockId: string, instant: string): CaseStory {
  const change = lapse(story.file, clockId, contextAt(instant));
  if (!change) throw new TypeError(`${clockId} does not lapse`);
  return tell(story, change);
}

/** A case that was dispatched to a lead unit and to units that help it, and waits for the signature. */
export const dispatchedTo = (...coUnits: string[]): CaseStory =>
  pass(caseAt('dispatch'), { dispatch: { leadUnit: LEAD_UNIT, level: 'general', urgent: false, coUnits } });

/** Tries to give a co-handling unit's opinion. */
export function attemptToAssist(
  story: CaseStory,
  unit = OTHER_UNIT,
  instant = MONDAY,
): ReturnType<typeof completeTask> {
  const { taskId } = sideTaskOf(story, 'assist', unit);
  const person = personOf('handler', { id: `handler-${unit}`, organisation: unit });
  return completeTask(
    story.file,
    { taskId, person, outcome: 'assisted', statement: { opinion: '无异议' } },
    contextAt(instant),
  );
}

/** A co-handling unit gives its opinion. */
export const assistedBy = (story: CaseStory, unit?: string, instant?: string): CaseStory =>
  allowed(story, attemptToAssist(story, unit, instant));

/** A case that has gone its smooth way into the archive. */
export function archived(story = finish(caseAt('visit')), instant = MONDAY): CaseStory {
  const change = archiveComplaint(story.file, contextAt(instant));
  if (!change) throw new TypeError('the case is archived already');
  return tell(story, change);
}

/** A complaint that the intake centre refused, and nobody has asked to reconsider yet. */
export const refused = (): CaseStory =>
  finish(caseAt('accept'), { outcome: 'refused', statement: { reasonCode: 'civil-dispute' } });

/** Somebody else looks at the refusal once more. */
export const reconsidering = (story = refused(), instant = MONDAY): CaseStory =>
  allowed(story, askReconsideration(story.file, { reason: '有新证据' }, contextAt(instant)));

/** A case that another complaint was merged into. */
export const carrying = (story: CaseStory): CaseStory => {
  const { complaint } = story.file;
  const links = [{ number: 'TS20260302000001X', kind: 'duplicate' as const }];
  const procedure = { ...complaint.procedure, links };
  return { ...story, file: { ...story.file, complaint: { ...complaint, procedure } } };
};
