import { expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import type { CaseStory } from '../complaints/case-story.testing.ts';
import { caseAt, contextAt, MONDAY, pass, personOf } from '../complaints/complaints.testing.ts';
import { allowed } from '../complaints/procedures.testing.ts';
import { supervise } from './supervise.ts';

function taken(story: CaseStory, instant: string): CaseStory {
  const act = { person: personOf('supervisor'), act: 'take-over', reason: '久拖不决' } as const;
  const decision = supervise(story.file, act, contextAt(instant));
  if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
  return allowed(story, decision);
}

it('brings the mark of the case and its task up to the moment of the take-over', () => {
  const { file } = taken(caseAt('accept'), at('2026-03-04 10:00'));
  expect(file.complaint).toMatchObject({ holder: '330200-supervision', mark: 'yellow' });
  expect(file.tasks[0]).toMatchObject({ unit: '330200-supervision', mark: 'yellow' });
});

it('charges acceptance to the intake centre again once the complainant has supplemented', () => {
  const asked = pass(taken(caseAt('accept'), MONDAY), {
    person: personOf('supervisor'),
    outcome: 'supplement-asked',
  });
  const { file } = pass(asked);
  expect(file.tasks.at(-1)).toMatchObject({ stage: 'accept', round: 2, unit: '330200-intake' });
  expect(file.clocks.find(({ clockId }) => clockId === 'accept#1')).toMatchObject({
    status: 'running',
    unit: '330200-intake',
  });
});
