import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import type { Complaint } from '../complaint.ts';
import { attempt, caseAt, contextAt, finish, MONDAY, NUMBER, open, personOf } from '../complaints.testing.ts';
import { mergeInto } from '../merge.ts';
import { allowed, reconsidering, refused } from '../procedures.testing.ts';
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

describe('the reconsideration of a merging', () => {
  const other = caseAt('handle', {}, { number: 'TS-other' }).file;
  const merging = () => {
    const story = caseAt('accept');
    const by = { person: personOf('dispatcher'), reason: '同一事项' };
    return allowed(story, mergeInto({ file: story.file, other }, by, contextAt(MONDAY)));
  };
  const objected = () => reconsidering(merging());

  it('is decided by another person than who merged', () => {
    expect(objected().file.complaint).toMatchObject({ state: 'open', stage: 'reconsider' });
    expect(attempt(objected())).toEqual({ ok: false, code: 'task.same-person' });
  });

  it('that is overturned gives the complaint a way of its own', () => {
    const { file } = finish(objected(), { person: colleague, outcome: 'overturned' });
    expect(file.complaint).toMatchObject({ stage: 'dispatch', round: 2, procedure: { mergedInto: null } });
  });

  it('that is upheld leaves it merged, once and for all', () => {
    const story = finish(objected(), { person: colleague, outcome: 'upheld' });
    expect(story.file.complaint).toMatchObject({ state: 'merged', procedure: { mergedInto: 'TS-other' } });
    expect(story.changes.at(-1)?.event.data).toMatchObject({ outcome: 'upheld', result: 'merged' });
    expect(request(story, MONDAY)).toEqual({ ok: false, code: 'reconsideration.once-only' });
  });

  it('is asked for within thirty days, and once more from when the other case ends without an answer', () => {
    const late = at('2026-05-15 10:00');
    const asked = (host: Pick<Complaint, 'state' | 'closedAt'>) =>
      askReconsideration(merging().file, { reason: '事项不同', host }, contextAt(late));
    expect(asked({ state: 'withdrawn', closedAt: at('2026-05-01 10:00') }).ok).toBe(true);
    for (const state of ['open', 'archived'] as const)
      expect(asked({ state, closedAt: null })).toEqual({ ok: false, code: 'reconsideration.too-late' });
  });
});
