import fc from 'fast-check';
import { tickCase } from '../supervision/tick-case.ts';
import { archiveComplaint } from './archive-complaint.ts';
import { type CaseChange, currentTask } from './case-file.ts';
import { type CaseStory, tell } from './case-story.testing.ts';
import {
  COMPLAINED_OF,
  contextAt,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  personOf,
  submitted,
} from './complaints.testing.ts';
import { completeTask } from './complete-task.ts';
import { openTask } from './open-task.ts';
import { redrive } from './redrive.ts';
import { PERSON_OUTCOMES, type PersonOutcome } from './stage.ts';

const UNITS = [LEAD_UNIT, OTHER_UNIT, COMPLAINED_OF, '330200-intake', '330200-visit', '330200-supervision'];
const ROLES = ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor', 'admin', 'enterprise'] as const;
const ALL_OUTCOMES = Object.values(PERSON_OUTCOMES).flat();
const HOUR = 3_600_000;

/** One thing that somebody or something tries; whether it is possible is for the case to say. */
const anyAction = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('go-on') },
    { weight: 2, arbitrary: fc.constant('complete') },
    { weight: 2, arbitrary: fc.constant('tick') },
    { weight: 1, arbitrary: fc.constant('redrive') },
  ),
  waitHours: fc.integer({ min: 0, max: 60 }),
  /** Chooses among what is there: outcomes, tasks, clocks. */
  choice: fc.nat(1000),
  unit: fc.constantFrom(...UNITS),
  role: fc.constantFrom(...ROLES),
  name: fc.constantFrom('a', 'b'),
  outcome: fc.constantFrom(...ALL_OUTCOMES),
  level: fc.constantFrom('simple', 'general', 'complex'),
  seenVersion: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined, freq: 8 }),
});
type Action = typeof anyAction extends fc.Arbitrary<infer T> ? T : never;

/** A case about anybody or nobody, and what is tried with it. */
export const anyLife = fc.record({
  against: fc.constantFrom(COMPLAINED_OF, '330200-intake', '330200-visit', '330206', null),
  anonymous: fc.boolean(),
  urgent: fc.boolean(),
  actions: fc.array(anyAction, { minLength: 5, maxLength: 60 }),
});
export type Life = typeof anyLife extends fc.Arbitrary<infer T> ? T : never;

/** Lives a life; `look` sees every change with what was before it. */
export function walk(
  { against, anonymous, urgent, actions }: Life,
  look: (after: CaseStory, before: CaseStory | null) => void = () => undefined,
  options: { number?: string } = {},
): CaseStory {
  let story = submitted(
    {
      against: { organisationId: against, name: '某单位' },
      urgent,
      ...(anonymous && { complainant: { kind: 'anonymous' } }),
    },
    options,
  );
  look(story, null);
  let now = Date.parse(MONDAY);
  for (const action of actions) {
    now += action.waitHours * HOUR;
    const change = tryAction(story, action, new Date(now).toISOString());
    if (!change) continue;
    const after = tell(story, change);
    look(after, story);
    story = after;
  }
  return story;
}

function tryAction(story: CaseStory, action: Action, at: string): CaseChange | null {
  const { file } = story;
  const context = contextAt(at);
  switch (action.kind) {
    case 'tick': {
      const clock = file.clocks[action.choice % file.clocks.length];
      return clock ? tickCase(file, clock.clockId, context) : null;
    }
    case 'redrive':
      return file.complaint.state === 'open'
        ? redrive(file, personOf('admin'), file.complaint.executions + 1, context)
        : null;
    case 'complete': {
      const task = file.tasks[action.choice % file.tasks.length];
      const person = personOf('admin', { id: action.name, roles: [action.role], organisation: action.unit });
      return task ? complete(story, { ...action, taskId: task.taskId, person }, at) : null;
    }
    default:
      return goOn(story, action, at);
  }
}

/** What the workflow or the right person does next. */
function goOn(story: CaseStory, action: Action, at: string): CaseChange | null {
  const { complaint } = story.file;
  const { stage, round } = complaint;
  if (complaint.state !== 'open') return null;
  if (stage === null) return archiveComplaint(story.file, contextAt(at));
  const task = currentTask(story.file);
  if (!task) return openTask(story.file, { stage, round, title: '诉求', token: 'token' }, contextAt(at));
  const outcomes: readonly PersonOutcome[] = PERSON_OUTCOMES[stage];
  // Going on is likelier than ending: the first outcome is the smooth one.
  const outcome = outcomes[action.choice % (outcomes.length * 2)] ?? outcomes[0] ?? action.outcome;
  const person = personOf('admin', {
    id: stage === 'review' ? 'head' : action.name,
    roles: ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor'],
    organisation: task.unit,
  });
  return complete(story, { ...action, outcome, taskId: task.taskId, person, seenVersion: undefined }, at);
}

function complete(
  { file }: CaseStory,
  action: Action & { taskId: string; person: ReturnType<typeof personOf> },
  at: string,
): CaseChange | null {
  const { taskId, person, outcome, unit, level, seenVersion } = action;
  const dispatch = outcome === 'dispatched' && { leadUnit: unit, level, urgent: false };
  const decision = completeTask(
    file,
    { taskId, person, outcome, seenVersion, statement: {}, ...(dispatch && { dispatch }) },
    contextAt(at),
  );
  return decision.ok ? decision.change : null;
}
