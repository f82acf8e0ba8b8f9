import { describe, expect, it } from 'vitest';
import { at, calendar } from '../clocks/calendar.testing.ts';
import { explainDue, explainInWords } from '../clocks/explain.ts';
import { timeHeld } from '../clocks/time-held.ts';
import type { Person } from '../complaints/actor.ts';
import { type CaseStory, tell } from '../complaints/case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  pass,
  personOf,
  submitted,
} from '../complaints/complaints.testing.ts';
import { planArrears } from '../complaints/follow-up/follow-arrears.ts';
import { allowed, approved, archived } from '../complaints/procedures.testing.ts';
import { contributionOf } from '../evaluation/contribution.ts';
import { clockOf, rungsOf, until } from './ladder.testing.ts';
import { supervise } from './supervise.ts';

const supervisor = personOf('supervisor');
const TUESDAY = at('2026-03-03 10:00');
const LATE = at('2026-03-24 10:00');
const REASON = '保证金没有退还';

function reopened(story: CaseStory, instant = TUESDAY, person = supervisor): CaseStory {
  const decision = supervise(story.file, { person, act: 'reopen', reason: REASON }, contextAt(instant));
  if (!decision.ok) throw new TypeError(decision.code);
  return tell(story, decision.change);
}
/** Handled, reviewed and replied on Tuesday. */
const visitedAgain = (story: CaseStory) => [1, 2, 3].reduce((after) => pass(after, { at: TUESDAY }), story);

describe('a closed case that is reopened', () => {
  it('is handled by its last lead unit in the next round, in a new execution', () => {
    const { file, changes } = reopened(archived());
    const { number } = file.complaint;
    expect(file.complaint).toMatchObject({
      ...{ state: 'open', stage: 'handle', round: 2, holder: LEAD_UNIT, heldSince: TUESDAY },
      ...{ closedAt: null, satisfaction: null, executions: 2, dueAt: at('2026-03-16 23:59:59') },
    });
    expect(file.tasks.filter(({ status }) => status === 'open')).toMatchObject([
      {
        ...{ stage: 'handle', round: 2, unit: LEAD_UNIT, clockId: 'handle#1', token: null },
        notes: [{ step: 'reopened', by: 'supervisor', text: REASON, at: TUESDAY }],
      },
    ]);
    expect(changes.at(-1)?.event).toMatchObject({
      type: 'case-reopened',
      data: { from: 'archived', clockId: 'handle#1', execution: `${number}-2`, stage: 'handle', round: 2 },
    });
  });

  it('is due as if it had never been closed, and what lay between is charged to nobody', () => {
    const story = reopened(archived(), LATE);
    const clock = clockOf(story, 'handle#1');
    expect(clock).toMatchObject({ status: 'running', mark: 'red', dueAt: at('2026-03-16 23:59:59') });
    expect(clock.ledger.map(({ kind }) => kind)).toEqual(['start', 'stop', 'reopen']);
    const [held] = timeHeld(clock.ledger, calendar, at('2026-03-24 11:00'));
    expect(held).toMatchObject({ unit: LEAD_UNIT, workedMs: 3_600_000 });
    expect(explainInWords(explainDue(clock, calendar), 'zh')).toContain(
      '3月24日（星期二）恢复办理，时限不重新起算。',
    );
  });

  it('goes on up the ladder where its clock had come to', () => {
    const late = until(caseAt('handle'), at('2026-03-17 09:00'));
    expect(rungsOf(late).map(({ rung }) => rung)).toEqual(['reminder']);
    const passed = [1, 2, 3].reduce((after) => pass(after, { at: at('2026-03-17 10:00') }), late);
    const closed = archived(finish(passed, { at: at('2026-03-17 10:00') }), at('2026-03-17 10:00'));
    const story = until(reopened(closed, LATE), LATE);
    expect(rungsOf(story).map(({ rung }) => rung)).toEqual(['reminder', 'notice', 'order', 'listed']);
  });

  it('goes the rest of its way, and a second round by right has a clock of its own', () => {
    const again = visitedAgain(reopened(archived()));
    expect(again.file.complaint).toMatchObject({ stage: 'visit', round: 2 });
    const second = pass(again, { outcome: 'dissatisfied', at: TUESDAY });
    expect(second.file.complaint).toMatchObject({ stage: 'handle', round: 3, dissatisfactions: 1 });
    expect(clockOf(second, 'handle#3')).toMatchObject({ status: 'running' });
    expect(clockOf(second, 'handle#1')).toMatchObject({ status: 'stopped' });
  });

  it('can be closed and reopened once more', () => {
    const closed = archived(finish(visitedAgain(reopened(archived())), { at: TUESDAY }), TUESDAY);
    const twice = reopened(closed);
    expect(twice.file.complaint).toMatchObject({ round: 3, executions: 3 });
    expect(clockOf(twice, 'handle#1').ledger.map(({ kind }) => kind)).toEqual([
      ...['start', 'stop', 'reopen', 'stop', 'reopen'],
    ]);
  });

  it('was terminated while it was handled', () => {
    const story = reopened(approved(caseAt('handle'), { kind: 'termination' }));
    expect(story.file.complaint).toMatchObject({ state: 'open', stage: 'handle', round: 2 });
    expect(story.changes.at(-1)?.event.data).toMatchObject({ from: 'terminated' });
  });

  it('was taken over for its reply: the office leads, and so its clock is handed to it', () => {
    const office = personOf('supervisor', { organisation: '330203-supervision' });
    const reply = caseAt('reply');
    const taking = { person: office, act: 'take-over', reason: '拖延' } as const;
    const decision = supervise(reply.file, taking, contextAt(TUESDAY));
    if (!decision.ok) throw new TypeError(decision.code);
    const replied = pass(tell(reply, decision.change), { person: office, at: TUESDAY });
    const story = reopened(archived(finish(replied, { at: TUESDAY }), TUESDAY));
    expect(story.file.complaint.holder).toBe(office.organisation);
    expect(clockOf(story, 'handle#1')).toMatchObject({ unit: office.organisation, status: 'running' });
  });

  it('counts no more as closed, nor in satisfaction, until it is closed again', () => {
    const closed = archived();
    const before = contributionOf(closed.file.complaint)['2026-03#city'];
    expect(before).toMatchObject({ archived: 1, effective: 1, satisfied: 1, reached: 1 });
    const after = contributionOf(reopened(closed).file.complaint);
    for (const measure of ['archived', 'effective', 'satisfied', 'reached'])
      expect(after['2026-03#city']).not.toHaveProperty(measure);
    expect(after[`now#${LEAD_UNIT}`]).toEqual({ open: 1, green: 1 });
    const dissatisfied = archived(
      finish(visitedAgain(reopened(closed)), { outcome: 'not-reached', at: TUESDAY }),
      TUESDAY,
    );
    expect(contributionOf(dissatisfied.file.complaint)['2026-03#city']).toMatchObject({ archived: 1 });
    expect(contributionOf(dissatisfied.file.complaint)['2026-03#city']).not.toHaveProperty('reached');
  });

  it('stops following instalments, and goes on with the same clock when it is closed again', () => {
    const owing = pass(pass(pass(submitted({}, { track: 'arrears' }))));
    const plan = { debt: 200, paid: 0, instalments: [{ due: '2026-04-30', amount: 200 }] };
    const person = personOf('handler');
    const planned = allowed(owing, planArrears(owing.file, { person, ...plan }, contextAt(TUESDAY)));
    const story = reopened(archived(finish(visitedAgain(planned), { at: TUESDAY }), TUESDAY));
    expect(clockOf(story, 'instalment#1').status).toBe('stopped');
    const written = story.changes.at(-1)?.clocks.map(({ clockId }) => clockId);
    expect(written).toEqual(['handle#1', 'instalment#1']);
    const again = archived(finish(visitedAgain(story), { at: TUESDAY }), TUESDAY);
    expect(clockOf(again, 'instalment#1')).toMatchObject({
      status: 'running',
      dueAt: at('2026-04-30 23:59:59'),
      ledger: [{ kind: 'start' }, { kind: 'stop' }, { kind: 'reopen' }],
    });
  });
});

it('is possible until the last moment that the policy leaves', () => {
  const lastly = at('2026-06-01 23:59:59');
  expect(reopened(archived(), lastly).file.complaint.state).toBe('open');
});

describe('somebody can always reopen', () => {
  const closed = (leadUnit: string, coUnits: readonly string[] = []): CaseStory => {
    const { file, ...story } = archived();
    const procedure = { ...file.complaint.procedure, coUnits };
    return { ...story, file: { ...file, complaint: { ...file.complaint, leadUnit, procedure } } };
  };
  const reopens = (story: CaseStory, person: Person) =>
    supervise(story.file, { person, act: 'reopen', reason: REASON }, contextAt(TUESDAY));

  it.each([
    ['the supervising office, what another one took over', '330203-supervision', 'supervisor', true],
    ['the intake centre, what the supervising office took over', supervisor.organisation, 'dispatcher', true],
    ['the intake centre, nothing else', '330203-market', 'dispatcher', false],
  ] as const)('%s', (_, leadUnit, role, possible) => {
    expect(reopens(closed(leadUnit), personOf(role)).ok).toBe(possible);
  });

  it('whoever has the role beside others', () => {
    const person = personOf('dispatcher', { roles: ['handler', 'dispatcher'] });
    expect(reopens(closed(supervisor.organisation), person).ok).toBe(true);
  });

  it('the supervising office itself, if nobody is left who did not handle it', () => {
    expect(reopens(closed(supervisor.organisation, ['330200-intake']), personOf('supervisor')).ok).toBe(true);
  });
});
