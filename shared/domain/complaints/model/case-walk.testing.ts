import fc from 'fast-check';
import { type CaseStory, tell } from '../case-story.testing.ts';
import { COMPLAINED_OF, MONDAY, submitted } from '../complaints.testing.ts';
import { type Answer, tryAction } from '../try-action.testing.ts';
import { type Action, actionOf } from './case-actions.testing.ts';
import { anyThrow } from './case-dice.testing.ts';
import { blankModel, INTAKE, type Model, VISIT } from './case-model.testing.ts';
import { reasonsAgainst } from './case-reasons.testing.ts';
import { modelAfter } from './case-steps.testing.ts';
import { dueAfter } from './model-limits.testing.ts';
import type { Reasons } from './reasons-of-people.testing.ts';

const HOUR = 3_600_000;
/** So that statistics of any life stay within the months that tests look at. */
const LONGEST = 150 * 24 * HOUR;

/** A case about anybody or nobody, and what is tried with it. */
export const anyLife = fc.record({
  against: fc.constantFrom(COMPLAINED_OF, INTAKE, VISIT, '330200-supervision', '330206', null, null),
  anonymous: fc.boolean(),
  urgent: fc.boolean(),
  track: fc.oneof(
    { weight: 4, arbitrary: fc.constant('complaint' as const) },
    { weight: 1, arbitrary: fc.constant('help' as const) },
    { weight: 3, arbitrary: fc.constant('arrears' as const) },
  ),
  actions: fc.array(anyThrow, { minLength: 10, maxLength: 90, size: 'max' }),
});
export type Life = typeof anyLife extends fc.Arbitrary<infer T> ? T : never;

/** One thing that was tried: what the model says against it, and what the code answered. */
export type Attempt = {
  action: Action;
  reasons: Reasons;
  answer: Answer;
  model: Model;
  story: CaseStory;
};

/** Lives a life; `look` sees every change with what was before it, `compare` everything that was tried. */
export function walk(
  { against, anonymous, urgent, track, actions }: Life,
  look: (after: CaseStory, before: CaseStory | null) => void = () => undefined,
  options: { number?: string } = {},
  compare: (attempt: Attempt) => void = () => undefined,
): CaseStory {
  let story = submitted(
    {
      against: { organisationId: against, name: '某单位' },
      urgent,
      ...(anonymous && { complainant: { kind: 'anonymous' } }),
    },
    { ...options, track },
  );
  look(story, null);
  const contactDue = dueAfter(MONDAY, { amount: 2, unit: 'working-hour' });
  const contact = urgent ? (anonymous ? 'no-details' : 'due') : null;
  let model = blankModel({ against, track, anonymous, contact, contactDue }, MONDAY);
  const begun = Date.parse(MONDAY);
  let now = begun;
  for (const dice of actions) {
    now = Math.min(now + dice.waitHours * HOUR, begun + LONGEST);
    const at = new Date(now).toISOString();
    const action = actionOf(dice, model, at);
    if (!action) continue;
    const answer = tryAction(story, action, at);
    const reasons = reasonsAgainst(model, action, at);
    const before = story;
    if (answer.ok && answer.change) {
      story = tell(story, answer.change);
      model = modelAfter(model, action, answer.change, at);
    }
    compare({ action, reasons, answer, model, story });
    if (story !== before) look(story, before);
  }
  return story;
}

/** Lives random lives and looks at the case after every change. */
export const everyStep = (look: (after: CaseStory, before: CaseStory | null) => void) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, look);
    }),
    { numRuns: 300 },
  );

/** Lives random lives and compares what is tried with what the model says; a seed makes them the same ones each time. */
export const everyAttempt = (compare: (attempt: Attempt) => void, numRuns: number, seed?: number) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, undefined, {}, compare);
    }),
    { numRuns, ...(seed !== undefined && { seed }) },
  );
