import { expect, it } from 'vitest';
import { attempt, caseAt, contextAt, MONDAY, personOf, tried } from './complaints.testing.ts';
import { recordStep } from './record-step.ts';

it('lets "not reached" be recorded at the third attempt only', () => {
  const once = tried(caseAt('visit'));
  expect(attempt(once, { outcome: 'not-reached' })).toEqual({ ok: false, code: 'visit.too-few-tries' });
  expect(attempt(tried(once), { outcome: 'not-reached' })).toMatchObject({
    ok: true,
    change: { complaint: { stage: null, satisfaction: 'not-reached', closedAt: null } },
  });
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
] as const)('refuses with %s', (code, story, person) => {
  const step = { person, step: 'visit-tried', text: '无人接听' } as const;
  expect(recordStep(story.file, step, contextAt(MONDAY))).toEqual({ ok: false, code });
});
