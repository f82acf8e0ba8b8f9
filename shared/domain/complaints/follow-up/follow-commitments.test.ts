import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import { archiveComplaint } from '../archive-complaint.ts';
import { type CaseStory, tell } from '../case-story.testing.ts';
import {
  attempt,
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  pass,
  personOf,
} from '../complaints.testing.ts';
import { ask } from '../procedures.testing.ts';
import { lapse } from '../tasks/lapse.ts';
import { keepCommitment, makeCommitment } from './follow-commitments.ts';

const WHAT = '三月底前公布检查清单';
function taken(story: CaseStory, decision: ReturnType<typeof makeCommitment>): CaseStory {
  if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
  return tell(story, decision.change);
}
function promised(due = '2026-03-31'): CaseStory {
  const story = caseAt('handle');
  const promise = { person: personOf('handler'), what: WHAT, due };
  return taken(story, makeCommitment(story.file, promise, contextAt(MONDAY)));
}
const kept = (story: CaseStory, instant: string) =>
  taken(
    story,
    keepCommitment(
      story.file,
      { person: personOf('lead'), commitment: 1, text: '已公布' },
      contextAt(instant),
    ),
  );

it('is what, by whom and by when; the words stay on the task, the event has their hash', () => {
  const { file, changes } = promised();
  expect(file.complaint.procedure.commitments).toEqual([
    {
      ordinal: 1,
      unit: LEAD_UNIT,
      due: '2026-03-31',
      taskId: `${file.complaint.number}.handle.1`,
      keptAt: null,
      brokenAt: null,
    },
  ]);
  expect(file.tasks.at(-1)?.notes).toMatchObject([{ text: WHAT, commitment: 1 }]);
  expect(JSON.stringify(changes.at(-1)?.event)).not.toContain(WHAT);
});

it('is followed beyond the end of the case until it is kept', () => {
  const visited = finish(pass(pass(pass(promised()))));
  const change = archiveComplaint(visited.file, contextAt(at('2026-03-20 10:00')));
  const archived = change ? tell(visited, change) : visited;
  expect(archived.file.clocks.find(({ kind }) => kind === 'commitment')).toMatchObject({
    status: 'running',
    dueAt: at('2026-03-31 23:59:59'),
  });
  const done = kept(archived, at('2026-03-25 10:00'));
  expect(done.file.clocks.find(({ kind }) => kind === 'commitment')?.status).toBe('stopped');
  expect(done.file.complaint.procedure.commitments[0]?.keptAt).toBe(at('2026-03-25 10:00'));
  expect(done.file.tasks.flatMap(({ notes }) => notes).map(({ step, text }) => [step, text])).toEqual([
    ['commitment-made', WHAT],
    ['commitment-kept', '已公布'],
  ]);
});

it('holds the confirmation of the closing up while it is overdue, until it is kept', () => {
  const handled = pass(promised('2026-03-04'));
  const late = at('2026-03-05 10:00');
  const refused = attempt(handled, { at: late });
  expect(refused).toEqual({ ok: false, code: 'commitment.overdue' });
  expect(attempt(kept(handled, late), { at: late })).toMatchObject({ ok: true });
});

it('has to be answered for when its day is over', () => {
  const story = promised();
  const change = lapse(story.file, 'commitment#1', contextAt(at('2026-04-01 00:00')));
  expect(change).toMatchObject({
    event: { type: 'commitment-broken', data: { commitment: 1, unit: LEAD_UNIT } },
    openedTasks: [{ stage: 'supervise', unit: LEAD_UNIT, status: 'open' }],
    complaint: { procedure: { commitments: [{ brokenAt: at('2026-04-01 00:00') }] } },
  });
});

describe('refuses', () => {
  it.each([
    ['task.not-yours', caseAt('handle'), personOf('handler', { organisation: OTHER_UNIT }), '2026-03-31'],
    ['task.not-yours', caseAt('handle'), personOf('supervisor'), '2026-03-31'],
    ['commitment.not-now', caseAt('visit'), personOf('handler'), '2026-03-31'],
    ['commitment.past-day', caseAt('handle'), personOf('handler'), '2026-03-02'],
  ] as const)('%s', (code, story, person, due) => {
    expect(makeCommitment(story.file, { person, what: WHAT, due }, contextAt(MONDAY))).toEqual({
      ok: false,
      code,
    });
  });

  it('to keep what was not promised, or was kept before', () => {
    const keep = (story: CaseStory) =>
      keepCommitment(
        story.file,
        { person: personOf('lead'), commitment: 1, text: '已公布' },
        contextAt(MONDAY),
      );
    expect(keep(caseAt('handle'))).toEqual({ ok: false, code: 'commitment.unknown' });
    expect(keep(kept(promised(), MONDAY))).toEqual({ ok: false, code: 'commitment.unknown' });
  });
});

it('is not made while an approval is waited for', () => {
  const { file } = ask(caseAt('handle'), { kind: 'extension' });
  const promise = { person: personOf('handler'), what: WHAT, due: '2026-03-31' };
  expect(makeCommitment(file, promise, contextAt(MONDAY))).toEqual({
    ok: false,
    code: 'task.approval-pending',
  });
});
