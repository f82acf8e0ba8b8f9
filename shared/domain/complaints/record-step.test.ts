import { expect, it } from 'vitest';
import { servicePolicy } from '../../../local/seed/service-policy.ts';
import { at } from '../clocks/calendar.testing.ts';
import type { CaseStory } from './case-story.testing.ts';
import { attempt, caseAt, contextAt, MONDAY, pass, personOf, tried } from './complaints.testing.ts';
import { recordStep } from './record-step.ts';
import type { CommandContext } from './tasks/open-task.ts';

const TUESDAY = at('2026-03-03 10:00');
const WEDNESDAY = at('2026-03-04 00:00');
const noted = (story: CaseStory, instant: string, overrides: Partial<CommandContext> = {}) =>
  recordStep(
    story.file,
    { person: personOf('visitor'), step: 'visit-tried', text: '无人接听' },
    contextAt(instant, overrides),
  );

it('lets "not reached" be recorded at the third attempt only', () => {
  const once = tried(caseAt('visit'));
  expect(attempt(once, { outcome: 'not-reached', at: TUESDAY })).toEqual({
    ok: false,
    code: 'visit.too-few-tries',
  });
  expect(attempt(tried(once, TUESDAY), { outcome: 'not-reached', at: WEDNESDAY })).toMatchObject({
    ok: true,
    change: { complaint: { stage: null, satisfaction: 'not-reached', closedAt: null } },
  });
});

it('counts an attempt only on another working day than the last one, and says from when', () => {
  const tooSoon = { ok: false, code: 'visit.too-soon', from: WEDNESDAY };
  const twice = tried(tried(caseAt('visit')), TUESDAY);
  for (const instant of [TUESDAY, at('2026-03-03 23:59')]) {
    expect(noted(twice, instant)).toEqual(tooSoon);
    expect(attempt(twice, { outcome: 'not-reached', at: instant })).toEqual(tooSoon);
  }
  expect(noted(twice, WEDNESDAY)).toMatchObject({ ok: true });
});

it.each([
  ['Friday', '2026-03-06 17:00'],
  ['Saturday', '2026-03-07 10:00'],
])('counts no attempt at a weekend after one on %s', (_, last) => {
  const once = tried(caseAt('visit'), at(last));
  expect(noted(once, at('2026-03-08 12:00'))).toEqual({
    ok: false,
    code: 'visit.too-soon',
    from: at('2026-03-09 00:00'),
  });
});

it('leaves the gap between attempts to the policy', () => {
  const policyWith = (visitGap: number) => ({ policy: { ...servicePolicy(), visitGap } });
  const once = tried(caseAt('visit'));
  expect(noted(once, MONDAY, policyWith(0))).toMatchObject({ ok: true });
  expect(noted(once, TUESDAY, policyWith(2))).toMatchObject({ from: WEDNESDAY });
});

it('counts the attempts of each round by themselves', () => {
  const second = pass(tried(tried(caseAt('visit')), TUESDAY), { outcome: 'dissatisfied', at: TUESDAY });
  const visiting = [1, 2, 3].reduce((story) => pass(story, { at: TUESDAY }), second);
  expect(visiting.file.complaint).toMatchObject({ stage: 'visit', procedure: { visitTries: 0 } });
  expect(attempt(visiting, { outcome: 'not-reached', at: TUESDAY })).toEqual({
    ok: false,
    code: 'visit.too-few-tries',
  });
  expect(noted(visiting, TUESDAY)).toMatchObject({ ok: true });
});

it('keeps what was noted with the task, and its hash in the event', () => {
  const { file, changes } = tried(caseAt('visit'));
  expect(file.tasks.at(-1)?.notes).toEqual([
    { step: 'visit-tried', at: MONDAY, by: 'visitor', text: '无人接听' },
  ]);
  expect(JSON.stringify(changes.at(-1)?.event)).not.toContain('无人接听');
});

it.each([
  ['step.not-now', caseAt('handle'), personOf('visitor')],
  ['task.not-yours', caseAt('visit'), personOf('dispatcher')],
  ['case.complained-of-unit', caseAt('handle'), personOf('lead2')],
] as const)('refuses with %s', (code, story, person) => {
  const step = { person, step: 'visit-tried', text: '无人接听' } as const;
  expect(recordStep(story.file, step, contextAt(MONDAY))).toEqual({ ok: false, code });
});
