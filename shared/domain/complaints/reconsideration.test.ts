import { describe, expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import { attempt, caseAt, contextAt, finish, MONDAY, NUMBER, open, personOf } from './complaints.testing.ts';
import { reconsidering, refused } from './procedures.testing.ts';
import { askReconsideration } from './reconsideration.ts';

const LIMIT = at('2026-04-01 23:59:59');
const colleague = personOf('dispatcher', { id: 'colleague' });
const request = (story: ReturnType<typeof refused>, instant: string) =>
  askReconsideration(story.file, { reason: '有新证据' }, contextAt(instant));

describe('the reconsideration of a refusal', () => {
  it('opens the case again, with a task, a clock and an execution of its own', () => {
    const { file, changes } = reconsidering();
    expect(file.complaint).toMatchObject({
      state: 'open',
      stage: 'reconsider',
      holder: '330200-intake',
      closedAt: null,
      dueAt: at('2026-03-09 23:59:59'),
      executions: 2,
      procedure: { reconsidered: true, refusedBy: 'dispatcher' },
    });
    expect(changes.at(-1)?.event).toMatchObject({
      type: 'reconsideration-requested',
      actor: { kind: 'complainant' },
      data: { stage: 'reconsider', round: 1, unit: '330200-intake', execution: `${NUMBER}-2` },
    });
    expect(JSON.stringify(changes.at(-1)?.event)).not.toContain('有新证据');
  });

  it('is decided by another person than who refused', () => {
    expect(attempt(reconsidering())).toEqual({ ok: false, code: 'task.same-person' });
    expect(attempt(reconsidering(), { person: colleague }).ok).toBe(true);
  });

  it('that is overturned goes to dispatch', () => {
    const { file } = finish(reconsidering(), { person: colleague, outcome: 'overturned' });
    expect(file.complaint).toMatchObject({ state: 'open', stage: 'dispatch', round: 2 });
    expect(open(finish(reconsidering(), { person: colleague })).file.tasks.at(-1)).toMatchObject({
      stage: 'dispatch',
      round: 2,
    });
  });

  it('that is upheld ends the case for good', () => {
    const story = finish(reconsidering(), { person: colleague, outcome: 'upheld' });
    expect(story.file.complaint).toMatchObject({
      state: 'refused',
      stage: null,
      holder: null,
      closedAt: MONDAY,
    });
    expect(request(story, MONDAY)).toEqual({ ok: false, code: 'reconsideration.once-only' });
  });

  it('is asked for within thirty days', () => {
    expect(request(refused(), LIMIT).ok).toBe(true);
    expect(request(refused(), at('2026-04-02 00:00'))).toEqual({
      ok: false,
      code: 'reconsideration.too-late',
    });
  });

  it.each([caseAt('accept'), caseAt('handle'), finish(caseAt('visit'))])('needs a refusal', (story) => {
    expect(request(story, MONDAY)).toEqual({ ok: false, code: 'reconsideration.not-refused' });
  });
});
