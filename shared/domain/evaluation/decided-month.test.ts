import { expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import type { CaseStory } from '../complaints/case-story.testing.ts';
import { caseAt, finish, pass, personOf, submitted } from '../complaints/complaints.testing.ts';
import { approved, archived, lapsed, reconsidering, refused } from '../complaints/procedures.testing.ts';
import { contributionOf } from './contribution.ts';

const APRIL = at('2026-04-01 09:00');
const END_OF_MARCH = at('2026-03-30 10:00');
const colleague = personOf('dispatcher', { id: 'colleague' });
const cityIn = (month: string, { file }: CaseStory) => contributionOf(file.complaint)[`${month}#city`] ?? {};

it('counts a refusal for want of a supplement in the month in which it lapsed', () => {
  const story = pass(caseAt('accept'), { outcome: 'supplement-asked', at: END_OF_MARCH });
  const ended = lapsed(story, 'supplement#1', at('2026-04-14 00:00'));
  expect(cityIn('2026-04', ended)).toMatchObject({ refused: 1 });
  expect(cityIn('2026-03', ended)).not.toHaveProperty('refused');
});

it('counts a refusal that was overturned as accepted, in the month of the second decision', () => {
  const story = finish(reconsidering(refused(), END_OF_MARCH), { person: colleague, at: APRIL });
  expect(cityIn('2026-04', story)).toMatchObject({ accepted: 1 });
  for (const month of ['2026-03', '2026-04']) expect(cityIn(month, story)).not.toHaveProperty('refused');
});

it('counts a case that was terminated while it was handled as neither closed nor effective', () => {
  const story = approved(caseAt('handle'), { kind: 'termination', at: at('2026-03-05 10:00') });
  expect(story.file.complaint).toMatchObject({ state: 'terminated', closedAt: at('2026-03-05 10:00') });
  expect(cityIn('2026-03', story)).toMatchObject({ received: 1, accepted: 1 });
  for (const measure of ['archived', 'effective', 'reached', 'satisfied'])
    expect(cityIn('2026-03', story)).not.toHaveProperty(measure);
});

it('counts no request for help as answered that was refused', () => {
  const story = finish(submitted({}, { track: 'help' }), { outcome: 'refused' });
  expect(cityIn('2026-03', story)).toMatchObject({ helpAsked: 1 });
  expect(cityIn('2026-03', story)).not.toHaveProperty('helpAnswered');
});

it('leaves a case that was not drawn for a visit out of satisfaction', () => {
  const { file } = archived();
  const unvisited = { ...file.complaint, satisfaction: null };
  expect(contributionOf(unvisited)['2026-03#city']).toMatchObject({ archived: 1, effective: 1 });
  expect(contributionOf(unvisited)['2026-03#city']).not.toHaveProperty('reached');
});
