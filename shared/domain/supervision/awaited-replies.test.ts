import { describe, expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import type { ClockKind } from '../clocks/clock.ts';
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
import { approved, archived } from '../complaints/procedures.testing.ts';
import { hashOf } from '../proof/event-chain.ts';
import { sha256 } from '../proof/sha-256.ts';
import { clockOf, rungsOf, until } from './ladder.testing.ts';
import { nextRungOf } from './next-rung.ts';
import { noted } from './noted.ts';
import { prepareRung } from './prepare-rung.ts';
import { raiseRung } from './raise-rung.ts';
import { refusalToSupervise } from './refusal-to-supervise.ts';
import { supervise } from './supervise.ts';
import type { SupervisionAct } from './supervision-act.ts';

const supervisor = personOf('supervisor');
const OFFICE = supervisor.organisation;
const TUESDAY = at('2026-03-03 10:00');
const REASON = '企业停产';

const trying = (story: CaseStory, act: SupervisionAct, context = contextAt(TUESDAY), person = supervisor) =>
  supervise(story.file, { person, act, reason: REASON }, context);
const done = (story: CaseStory, ...acts: SupervisionAct[]): CaseStory =>
  acts.reduce((before, act) => {
    const decision = trying(before, act);
    if (!decision.ok) throw new TypeError(decision.code);
    return tell(before, decision.change);
  }, story);
const answerOf = (...args: Parameters<typeof trying>) => {
  const answer = trying(...args);
  return answer.ok ? 'ok' : answer.code;
};

describe('while a unit has still to answer', () => {
  it.each<[SupervisionAct, SupervisionAct, string]>([
    ['urge', 'urge', 'supervision.reply-awaited'],
    ['urge', 'order', 'ok'],
    ['urge', 'list', 'ok'],
    ['order', 'urge', 'supervision.reply-awaited'],
    ['list', 'order', 'supervision.reply-awaited'],
    ['list', 'call-in', 'ok'],
  ])('after %s, %s is answered with %s', (before, act, answer) => {
    expect(answerOf(done(caseAt('handle'), before), act)).toBe(answer);
  });

  it('what it has to answer about its signature does not keep it from being urged to handle the case', () => {
    expect(answerOf(pass(done(caseAt('sign'), 'order'), { at: TUESDAY }), 'urge')).toBe('ok');
  });

  it('what another unit has to answer does not keep the office that took the case over from being urged', () => {
    const taken = done(caseAt('handle'), 'order', 'take-over');
    const above = personOf('supervisor', { id: 'above' });
    expect(answerOf(taken, 'urge', contextAt(TUESDAY), above)).toBe('ok');
  });
});

it('a case that is listed already stays listed since then, whoever lists it after a second visit', () => {
  const listed = done(caseAt('handle'), 'list');
  const [rung] = listed.file.tasks.filter(({ stage }) => stage === 'supervise');
  if (!rung?.supervision) throw new TypeError('a listing is answered');
  const input = { ...rung.supervision, unit: rung.unit, title: rung.title, office: OFFICE };
  const later = prepareRung(listed.file.complaint, input, contextAt(at('2026-03-05 10:00')));
  expect(later?.complaint.procedure.listing).toEqual(listed.file.complaint.procedure.listing);
  const ended = done(listed, 'unlist').file.complaint;
  const again = prepareRung(ended, input, contextAt(at('2026-03-05 10:00')));
  expect(again?.complaint.procedure.listing).toMatchObject({ since: at('2026-03-05 10:00'), endedAt: null });
});

describe('a case that stands', () => {
  const suspended = () => approved(caseAt('handle'), { kind: 'suspension' });

  it.each([
    ['list', 'ok'],
    ['urge', 'task.suspended'],
    ['order', 'task.suspended'],
    ['take-over', 'task.suspended'],
  ] as const)('is answered to %s with %s', (act, answer) => expect(answerOf(suspended(), act)).toBe(answer));
});

it('a rung that a city does without is raised by nobody, and offered to nobody', () => {
  const { ladder } = contextAt(TUESDAY);
  const without = { ...ladder, rungs: ladder.rungs.filter(({ rung }) => rung !== 'order') };
  const context = contextAt(TUESDAY, { ladder: without });
  expect(answerOf(caseAt('handle'), 'order', context)).toBe('supervision.not-now');
  const { file } = caseAt('handle');
  expect(refusalToSupervise(file, { person: supervisor, act: 'order' }, context)).toBe('supervision.not-now');
  expect(answerOf(caseAt('handle'), 'urge', context)).toBe('ok');
});

describe('a case at its end', () => {
  it.each(['urge', 'order', 'list', 'call-in', 'unlist', 'take-over'] as const)('takes no %s', (act) => {
    const listed = finish(done(caseAt('visit'), 'list'), { at: TUESDAY });
    for (const story of [archived(), archived(listed, TUESDAY)])
      expect(answerOf(story, act)).toBe('supervision.not-now');
  });

  it('is declared malicious with the reason on the task that it came to last', () => {
    const story = done(archived(), 'declare-malicious');
    expect(story.changes.at(-1)).toMatchObject({
      event: {
        type: 'malice-declared',
        actor: { kind: 'person', id: 'supervisor' },
        data: { office: OFFICE, reasonHash: hashOf(REASON, sha256) },
      },
      openedTasks: [],
      changedTasks: [{ notes: [{ by: 'supervisor', text: REASON, at: TUESDAY }] }],
      clocks: [],
    });
  });
});

it('what is noted of a case at its end stands on the task that was opened last, wherever it is kept', () => {
  const { file } = archived();
  const days = ['2026-03-04', '2026-03-06', '2026-03-05'];
  const tasks = file.tasks
    .slice(0, 3)
    .map((task, index) => ({ ...task, openedAt: at(`${days[index]} 10:00`) }));
  const note = { step: 'declared-malicious', at: TUESDAY, by: 'supervisor', text: REASON } as const;
  for (const kept of [tasks, tasks.toReversed()])
    expect(noted({ ...file, tasks: kept }, note)).toMatchObject([
      { taskId: tasks[1]?.taskId, notes: [...(tasks[1]?.notes ?? []), note] },
    ]);
});

it('the reason for ending a listing is in the chain', () => {
  expect(done(caseAt('handle'), 'list', 'unlist').changes.at(-1)).toMatchObject({
    event: {
      type: 'case-unlisted',
      actor: { kind: 'person', id: 'supervisor' },
      data: { unit: LEAD_UNIT, since: TUESDAY, reasonHash: hashOf(REASON, sha256) },
    },
    openedTasks: [],
    clocks: [],
  });
});

it('the reason for a rung is in the chain, and none where the time raised it', () => {
  const urged = done(caseAt('handle'), 'urge');
  expect(rungsOf(urged)).toMatchObject([{ reasonHash: hashOf(REASON, sha256) }]);
  expect(urged.changes.at(-1)?.changedTasks).toEqual([]);
  const overdue = until(caseAt('handle'), at('2026-03-17 09:00'));
  expect(rungsOf(overdue)).toMatchObject([{ cause: 'overdue', reasonHash: null }]);
  expect(overdue.changes.at(-1)?.event.actor).toEqual({ kind: 'system' });
});

describe('the ladder', () => {
  const overdue = until(caseAt('handle'), at('2026-03-17 09:00'));
  const clock = clockOf(overdue, 'handle#1');
  const climbs = (kind: ClockKind) =>
    nextRungOf({ ...clock, kind }, overdue.file.complaint, contextAt(TUESDAY)) !== null;

  it.each<[boolean, ClockKind[]]>([
    [true, ['accept', 'dispatch', 'sign', 'handle', 'review', 'reply', 'visit']],
    [true, ['adjudicate', 'decide', 'reconsider', 'referral', 'assist']],
    [false, ['approve', 'supervise', 'suspension', 'supplement', 'instalment', 'commitment']],
  ])('is climbed (%s) by clocks of %j', (climbed, kinds) => {
    expect(kinds.map(climbs)).toEqual(kinds.map(() => climbed));
  });

  it('presses nobody at night because a machine comes back at night', () => {
    const raisedAt = (instant: string) => raiseRung(overdue.file, 'handle#1', contextAt(instant));
    expect(raisedAt(at('2026-03-17 13:59'))).toBeNull();
    expect(raisedAt(at('2026-03-17 23:00'))).toBeNull();
    expect(raisedAt(at('2026-03-18 08:29'))).toBeNull();
    expect(raisedAt(at('2026-03-18 08:30'))?.event).toMatchObject({ data: { rung: 'notice' } });
  });

  it('presses at night where the case is urgent, or where a city has it so', () => {
    const urgent = until(submitted({ urgent: true }), at('2026-03-02 12:30'));
    expect(raiseRung(urgent.file, 'accept#1', contextAt(at('2026-03-02 23:00')))).not.toBeNull();
    const night = contextAt(at('2026-03-17 23:00'));
    const always = { ...night, ladder: { ...night.ladder, notBeforeWorkingHours: false } };
    expect(raiseRung(overdue.file, 'handle#1', always)).not.toBeNull();
  });
});
