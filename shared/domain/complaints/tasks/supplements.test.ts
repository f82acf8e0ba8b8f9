import { describe, expect, it } from 'vitest';
import { at, calendar } from '../../clocks/calendar.testing.ts';
import { timeHeld } from '../../clocks/time-held.ts';
import type { CaseStory } from '../case-story.testing.ts';
import { attempt, caseAt, contextAt, finish, MONDAY, open, pass } from '../complaints.testing.ts';
import { allowed, ask, lapsed, reconsidering } from '../procedures.testing.ts';
import { answerAsComplainant } from '../requests/answer-as-complainant.ts';
import { lapse } from './lapse.ts';

const TUESDAY = at('2026-03-03 10:00');
const THURSDAY = at('2026-03-05 10:00');
const LIMIT = at('2026-03-10 23:59:59');
const clockOf = ({ file }: CaseStory, id: string) => file.clocks.find(({ clockId }) => clockId === id);

/** On Tuesday the intake centre asked for more, and waits. */
const asked = () => pass(caseAt('accept'), { outcome: 'supplement-asked', at: TUESDAY });
const answer = (story: CaseStory, instant: string) =>
  answerAsComplainant(
    story.file,
    { outcome: 'supplemented', statement: { text: '补充材料' } },
    contextAt(instant),
  );

describe('a request for supplements', () => {
  it('lets acceptance stand and gives the complainant five working days', () => {
    const story = asked();
    expect(story.file.complaint).toMatchObject({ stage: 'supplement', round: 1, dueAt: LIMIT });
    expect(clockOf(story, 'accept#1')).toMatchObject({ status: 'paused' });
    expect(clockOf(story, 'accept#1')?.ledger.at(-1)).toEqual({
      kind: 'pause',
      at: TUESDAY,
      reason: 'supplement',
    });
    expect(clockOf(story, 'supplement#1')).toMatchObject({ status: 'running', dueAt: LIMIT });
  });

  it('is answered by the complainant: acceptance goes on with the days that it had left', () => {
    const story = allowed(asked(), answer(asked(), THURSDAY));
    const dueAt = at('2026-03-06 23:59:59');
    expect(story.file.complaint).toMatchObject({ stage: 'accept', round: 2, dueAt });
    expect(story.changes.at(-1)?.event).toMatchObject({
      actor: { kind: 'complainant' },
      data: { stage: 'supplement', outcome: 'supplemented', result: 'supplemented', nextRound: 2 },
    });
    const opened = open(story, THURSDAY);
    expect(opened.file.tasks.at(-1)).toMatchObject({ stage: 'accept', round: 2, clockId: 'accept#1', dueAt });
    expect(clockOf(opened, 'supplement#1')?.status).toBe('stopped');
  });

  it('charges the intake centre nothing while the complainant has it', () => {
    const accepted = finish(open(allowed(asked(), answer(asked(), THURSDAY)), THURSDAY), {
      at: at('2026-03-05 11:00'),
    });
    const { ledger = [] } = clockOf(accepted, 'accept#1') ?? {};
    const hours = 3_600_000;
    expect(timeHeld(ledger, calendar, THURSDAY)).toEqual([{ unit: '330200-intake', workedMs: 8.5 * hours }]);
  });

  it('may be answered for him by the intake centre, by telephone', () => {
    expect(attempt(asked())).toMatchObject({ ok: true, change: { complaint: { stage: 'accept' } } });
  });

  it('is possible once', () => {
    const again = open(allowed(asked(), answer(asked(), THURSDAY)), THURSDAY);
    expect(attempt(again, { outcome: 'supplement-asked', at: THURSDAY })).toEqual({
      ok: false,
      code: 'supplement.once-only',
    });
  });

  it('lapses to a refusal as overdue, and not before its time', () => {
    expect(lapse(asked().file, 'supplement#1', contextAt(LIMIT))).toBeNull();
    const story = lapsed(asked(), 'supplement#1', at('2026-03-11 00:00'));
    expect(story.file.complaint).toMatchObject({ state: 'refused', stage: null, holder: null, dueAt: null });
    expect(story.file.clocks.map(({ status }) => status)).toEqual(['stopped', 'stopped']);
    expect(story.changes.at(-1)?.event).toMatchObject({
      actor: { kind: 'system' },
      data: { outcome: 'lapsed', result: 'lapsed', reasonCode: 'supplement-overdue', onTime: false },
    });
    expect(story.file.tasks.at(-1)?.completion).toMatchObject({ by: 'system' });
  });

  it('that lapsed was refused by nobody: anybody may reconsider it', () => {
    const story = lapsed(asked(), 'supplement#1', at('2026-03-11 00:00'));
    const reconsidered = reconsidering(story, at('2026-03-11 10:00'));
    expect(attempt(reconsidered).ok).toBe(true);
  });
});

it('waits for a decision on a refusal that was asked for', () => {
  expect(attempt(ask(caseAt('accept'), { kind: 'refusal' }), { outcome: 'supplement-asked' })).toEqual({
    ok: false,
    code: 'task.approval-pending',
  });
});

describe('the complainant', () => {
  it.each(['satisfied', 'basically-satisfied', 'dissatisfied'] as const)(
    'rates the handling in the page: %s',
    (outcome) => {
      const { file } = caseAt('visit');
      const decision = answerAsComplainant(file, { outcome, statement: {} }, contextAt(MONDAY));
      expect(decision).toMatchObject({
        ok: true,
        change: {
          complaint: { satisfaction: outcome },
          changedTasks: [{ completion: { by: 'complainant', outcome } }],
        },
      });
    },
  );

  it.each([
    ['supplemented', caseAt('accept')],
    ['supplemented', caseAt('visit')],
    ['satisfied', caseAt('reply')],
    ['satisfied', finish(caseAt('reply'))],
    ['satisfied', asked()],
  ] as const)('is refused with request.not-now to answer "%s" where he is not asked', (outcome, story) => {
    expect(answerAsComplainant(story.file, { outcome, statement: {} }, contextAt(MONDAY))).toEqual({
      ok: false,
      code: 'request.not-now',
    });
  });
});
