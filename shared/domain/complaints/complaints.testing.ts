import { ladder } from '../../../local/seed/ladder.ts';
import { people } from '../../../local/seed/people.ts';
import { routing } from '../../../local/seed/routing.ts';
import { servicePolicy } from '../../../local/seed/service-policy.ts';
import { at, calendar } from '../clocks/calendar.testing.ts';
import { complaintNumber } from '../identifiers/complaint-number.ts';
import { sha256 } from '../proof/sha-256.ts';
import type { Person } from './actor.ts';
import { type CaseChange, type CaseFile, currentTask } from './case-file.ts';
import { type CaseStory, tell } from './case-story.testing.ts';
import type { ComplaintContent } from './complaint.ts';
import type { Track } from './procedure.ts';
import { recordStep } from './record-step.ts';
import { submitComplaint } from './requests/submit-complaint.ts';
import { completeTask } from './tasks/complete-task.ts';
import type { CompletionInput } from './tasks/completion-input.ts';
import { type CommandContext, openTask } from './tasks/open-task.ts';
import { MAIN_STAGES, type MainStage, type PersonOutcome, type Stage } from './tasks/stage.ts';
import type { Task } from './tasks/task.ts';

/** Monday, an ordinary working week ahead. */
export const MONDAY = at('2026-03-02 10:00');
export const NUMBER = complaintNumber(MONDAY, Uint8Array.of(1, 2, 3, 4, 5, 6));
export const LEAD_UNIT = '330203-market';
export const OTHER_UNIT = '330206-market';
export const COMPLAINED_OF = '330212-housing';

/** The demo's people by their user name. */
export function personOf(user: string, overrides: Partial<Person> = {}): Person {
  const found = people().find((candidate) => candidate.user === user);
  if (!found) throw new TypeError(`there is no ${user} in the demo`);
  return { id: user, name: found.name, roles: [found.role], organisation: found.organisation, ...overrides };
}

/** The rules of the demo at an instant. */
export const contextAt = (instant: string, overrides: Partial<CommandContext> = {}): CommandContext => ({
  at: instant,
  digest: sha256,
  policy: servicePolicy(),
  routing: routing(),
  ladder: ladder(),
  calendar,
  ...overrides,
});

/** A real-name complaint of an enterprise about the housing bureau of another county. */
export const contentOf = (overrides: Partial<ComplaintContent> = {}): ComplaintContent => ({
  title: '验收一再拖延',
  body: '厂房竣工验收材料齐全，三个月未予办理。',
  category: 'licensing',
  division: '330203001',
  divisionName: '南门街道',
  against: { organisationId: COMPLAINED_OF, name: '鄞州区住房和城乡建设局' },
  complainant: { kind: 'enterprise', name: '宁波测试有限公司', creditCode: '91330203MA2000001C' },
  consentToDisclose: false,
  urgent: false,
  attachments: [],
  ...overrides,
});

/** A complaint as it has just entered the register. */
export function submitted(
  overrides: Partial<ComplaintContent> = {},
  {
    number = NUMBER,
    context = contextAt(MONDAY),
    track,
  }: { number?: string; context?: CommandContext; track?: Track } = {},
): CaseStory {
  const change = submitComplaint(
    { number, content: contentOf(overrides), queryCodeHash: 'q'.repeat(64), taxonomyVersion: 1, track },
    context,
  );
  return tell({ file: { complaint: change.complaint, tasks: [], clocks: [] }, changes: [] }, change);
}

/** What the right person does at each station, on a smooth way where the station is on it. */
const SMOOTH = {
  accept: { user: 'dispatcher', outcome: 'accepted' },
  dispatch: { user: 'dispatcher', outcome: 'dispatched' },
  sign: { user: 'handler', outcome: 'signed' },
  handle: { user: 'handler', outcome: 'handled' },
  review: { user: 'lead', outcome: 'confirmed' },
  reply: { user: 'handler', outcome: 'replied' },
  visit: { user: 'visitor', outcome: 'satisfied' },
  supplement: { user: 'dispatcher', outcome: 'supplemented' },
  adjudicate: { user: 'supervisor', outcome: 'forced' },
  decide: { user: 'supervisor', outcome: 'round-granted' },
  reconsider: { user: 'dispatcher', outcome: 'overturned' },
  referral: { user: 'dispatcher', outcome: 'settled' },
} as const satisfies Record<Stage, { user: string; outcome: PersonOutcome }>;

export type Step = Partial<Omit<CompletionInput, 'taskId'>> & { at?: string; context?: CommandContext };

/** The task a case waits for. */
export function openTaskOf(file: CaseFile): Task {
  const task = currentTask(file);
  if (!task) throw new TypeError(`${file.complaint.number} waits for nobody`);
  return task;
}

/** Whoever finishes a station's task on a smooth way. */
export const rightPersonAt = (stage: Stage): Person => personOf(SMOOTH[stage].user);

/** Tries to finish the open task; by default as the right person does on a smooth way. */
export function attempt(story: CaseStory, step: Step = {}): ReturnType<typeof completeTask> {
  const task = openTaskOf(story.file);
  const { at: instant = MONDAY, context = contextAt(instant), ...rest } = step;
  const stage = task.stage as Stage;
  const { user, outcome } = SMOOTH[stage];
  const dispatch = ['dispatch', 'adjudicate'].includes(stage) && {
    leadUnit: LEAD_UNIT,
    level: 'general' as const,
    urgent: false,
  };
  return completeTask(
    story.file,
    {
      taskId: task.taskId,
      person: personOf(user),
      outcome,
      statement: { note: outcome },
      ...(dispatch && { dispatch }),
      ...rest,
    },
    context,
  );
}

/** The rules of a city where one attempt of a visit may follow the other at once. */
const hasty = (instant: string) => contextAt(instant, { policy: { ...servicePolicy(), visitGap: 0 } });

/** Finishes the open task; the workflow does not come to the next one yet. */
export function finish(before: CaseStory, step: Step = {}): CaseStory {
  const instant = step.at ?? MONDAY;
  const unreached = step.outcome === 'not-reached';
  const story = unreached ? tried(tried(before, instant, hasty(instant)), instant, hasty(instant)) : before;
  const decision = attempt(story, unreached ? { context: hasty(instant), ...step } : step);
  if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
  return tell(story, decision.change);
}

/** The visiting unit tries to reach the complainant, in vain. */
export function tried(story: CaseStory, instant = MONDAY, context = contextAt(instant)): CaseStory {
  const step = { person: personOf('visitor'), step: 'visit-tried', text: '无人接听' } as const;
  const decision = recordStep(story.file, step, context);
  if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
  return tell(story, decision.change);
}

/** The workflow comes to the station where the case stands. */
export function open(story: CaseStory, instant = MONDAY, context = contextAt(instant)): CaseStory {
  const { stage, round } = story.file.complaint;
  if (stage === null) throw new TypeError('the case is at its end');
  const change: CaseChange = openTask(
    story.file,
    { stage, round, title: '验收一再拖延', token: `token-${stage}-${round}` },
    context,
  );
  return tell(story, change);
}

/** Finishes the open task and opens the next one. */
export const pass = (story: CaseStory, step: Step = {}): CaseStory => open(finish(story, step), step.at);

/** A case that waits at a station, everything before it done smoothly. */
export function caseAt(
  stage: MainStage,
  overrides: Partial<ComplaintContent> = {},
  options: { number?: string } = {},
): CaseStory {
  let story = submitted(overrides, options);
  for (const passed of MAIN_STAGES.slice(0, MAIN_STAGES.indexOf(stage)))
    story = pass(story, { person: personOf(SMOOTH[passed].user) });
  return story;
}
