import { expect, it } from 'vitest';
import { attempt, caseAt, contextAt, MONDAY, pass, personOf, tried } from './complaints.testing.ts';
import { recordStep } from './record-step.ts';

it('lets "not reached" be recorded at the third attempt only', () => {
  const once = tried(caseAt('visit'));
  expect(attempt(once, { outcome: 'not-reached' })).toEqual({ ok: false, code: 'visit.too-few-tries' });
  expect(attempt(tried(once), { outcome: 'not-reached' })).toMatchObject({
    ok: true,
    change: { complaint: { stage: null, satisfaction: 'not-reached', closedAt: null } },
  });
});

it('counts the attempts of each round by themselves', () => {
  const second = pass(tried(tried(caseAt('visit'))), { outcome: 'dissatisfied' });
  const visiting = pass(pass(pass(second)));
  expect(visiting.file.complaint).toMatchObject({ stage: 'visit', procedure: { visitTries: 0 } });
  expect(attempt(visiting, { outcome: 'not-reached' })).toEqual({ ok: false, code: 'visit.too-few-tries' });
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
