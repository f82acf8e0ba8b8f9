import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import { archiveComplaint } from '../archive-complaint.ts';
import { type CaseStory, tell } from '../case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  pass,
  personOf,
} from '../complaints.testing.ts';
import { BLANK_PROCEDURE } from '../procedure.ts';
import { ask, lapsed } from '../procedures.testing.ts';
import { lapse } from '../tasks/lapse.ts';
import { planArrears, recordPayment } from './follow-arrears.ts';

const PLAN = {
  debt: 1000,
  paid: 100,
  instalments: [
    { due: '2026-04-30', amount: 400 },
    { due: '2026-05-29', amount: 500 },
  ],
};

/** A case about arrears at a station. */
function arrearsAt(stage: 'handle' | 'visit'): CaseStory {
  const story = caseAt(stage);
  const { complaint } = story.file;
  const procedure = { ...BLANK_PROCEDURE, ...complaint.procedure, track: 'arrears' as const };
  return { ...story, file: { ...story.file, complaint: { ...complaint, procedure } } };
}
function taken(story: CaseStory, decision: ReturnType<typeof planArrears>): CaseStory {
  if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
  return tell(story, decision.change);
}
const planned = () => {
  const story = arrearsAt('handle');
  return taken(story, planArrears(story.file, { person: personOf('handler'), ...PLAN }, contextAt(MONDAY)));
};
const pay = (story: CaseStory, amount: number, instant: string) =>
  taken(story, recordPayment(story.file, { person: personOf('lead'), amount }, contextAt(instant)));
const APRIL_1 = at('2026-04-01 10:00');
function archived(): CaseStory {
  const visited = finish(pass(pass(pass(planned()))));
  const change = archiveComplaint(visited.file, contextAt(APRIL_1));
  if (!change) throw new TypeError('not archived');
  return tell(visited, change);
}
const instalmentClock = (story: CaseStory, number: number) =>
  story.file.clocks.find(({ clockId }) => clockId === `instalment#${number}`);

it('is followed after its end: the clock of the first instalment ends with its day', () => {
  expect(instalmentClock(archived(), 1)).toMatchObject({
    status: 'running',
    unit: LEAD_UNIT,
    dueAt: at('2026-04-30 23:59:59'),
  });
});

it('goes on to the next instalment when one is paid, and ends when all is', () => {
  const first = pay(archived(), 400, at('2026-04-20 10:00'));
  expect(instalmentClock(first, 1)?.status).toBe('stopped');
  expect(instalmentClock(first, 2)).toMatchObject({ status: 'running', dueAt: at('2026-05-29 23:59:59') });
  const second = pay(first, 500, at('2026-05-20 10:00'));
  expect(second.file.clocks.every(({ kind, status }) => kind !== 'instalment' || status === 'stopped')).toBe(
    true,
  );
  expect(second.file.complaint).toMatchObject({ state: 'archived', procedure: { arrears: { paid: 1000 } } });
});

it('keeps an instalment open that is paid in part', () => {
  const story = pay(archived(), 399, at('2026-04-20 10:00'));
  expect(instalmentClock(story, 1)?.status).toBe('running');
  expect(story.changes.at(-1)?.clocks).toEqual([]);
});

it('says who recorded how much, and follows no instalment before the end of the case', () => {
  const change = pay(planned(), 400, APRIL_1).changes.at(-1);
  expect(change?.event).toMatchObject({
    type: 'payment-recorded',
    actor: { kind: 'person', id: 'lead' },
    data: { amount: 400, paid: 500, debt: 1000 },
  });
  expect(change).toMatchObject({ openedTasks: [], changedTasks: [], clocks: [] });
});

it.each([
  ['the second one when the first was paid', 400, APRIL_1, [{ clockId: 'instalment#2' }]],
  [
    'the second one when the first is due on the very day',
    0,
    at('2026-04-30 10:00'),
    [{ clockId: 'instalment#2' }],
  ],
  ['none when all was paid', 900, APRIL_1, []],
] as const)('follows from the end on %s', (_, amount, instant, followed) => {
  const story = amount === 0 ? planned() : pay(planned(), amount, MONDAY);
  const visited = finish(pass(pass(pass(story))));
  expect(archiveComplaint(visited.file, contextAt(instant))?.clocks).toMatchObject(followed);
});

describe('a missed instalment', () => {
  const missed = () => {
    const story = archived();
    const change = lapse(story.file, 'instalment#1', contextAt(at('2026-05-06 09:00')));
    if (!change) throw new TypeError('nothing lapsed');
    return tell(story, change);
  };

  it('opens the case again, with a task, a clock and an execution of its own', () => {
    const { file, changes } = missed();
    expect(file.complaint).toMatchObject({
      state: 'open',
      stage: 'handle',
      round: 2,
      holder: LEAD_UNIT,
      executions: 2,
      closedAt: null,
    });
    expect(file.tasks.at(-1)).toMatchObject({ stage: 'handle', round: 2, status: 'open', unit: LEAD_UNIT });
    expect(changes.at(-1)?.event).toMatchObject({
      type: 'instalment-missed',
      data: { instalment: 1, execution: `${file.complaint.number}-2` },
    });
  });

  it('is noted in the plan, and the next one is followed after the case has ended again', () => {
    const story = missed();
    expect(story.file.complaint.procedure.arrears?.instalments[0]?.missedAt).not.toBeNull();
    const visited = finish(pass(pass(pass(story))));
    const change = archiveComplaint(visited.file, contextAt(at('2026-05-10 10:00')));
    expect(change?.clocks).toMatchObject([{ clockId: 'instalment#2', status: 'running' }]);
  });

  it('has the attempts of its visit counted anew', () => {
    const visited = finish(pass(pass(pass(planned()))), { outcome: 'not-reached' });
    const change = archiveComplaint(visited.file, contextAt(APRIL_1));
    const story = lapsed(change ? tell(visited, change) : visited, 'instalment#1', at('2026-05-06 09:00'));
    expect(story.file.complaint.procedure.visitTries).toBe(0);
  });

  it('is not there before its day is over', () => {
    expect(lapse(archived().file, 'instalment#1', contextAt(at('2026-04-30 23:59:59')))).toBeNull();
  });
});

describe('refuses', () => {
  const handler = personOf('handler');
  it.each([
    ['arrears.not-of-arrears', caseAt('handle'), handler, PLAN],
    ['task.not-yours', arrearsAt('handle'), personOf('handler', { organisation: OTHER_UNIT }), PLAN],
    ['arrears.not-now', arrearsAt('visit'), handler, PLAN],
    ['arrears.sum', arrearsAt('handle'), handler, { ...PLAN, paid: 0 }],
    [
      'arrears.order',
      arrearsAt('handle'),
      handler,
      { ...PLAN, instalments: [{ due: '2026-03-02', amount: 900 }] },
    ],
  ] as const)('a plan with %s', (code, story, person, plan) => {
    expect(planArrears(story.file, { person, ...plan }, contextAt(MONDAY))).toEqual({ ok: false, code });
  });

  it.each([
    ['arrears.not-now', arrearsAt('handle'), personOf('lead'), 1],
    ['task.not-yours', planned(), personOf('visitor'), 1],
    ['arrears.sum', planned(), personOf('lead'), 901],
  ] as const)('a payment with %s', (code, story, person, amount) => {
    expect(recordPayment(story.file, { person, amount }, contextAt(MONDAY))).toEqual({ ok: false, code });
  });
});

it('is not planned while an approval is waited for', () => {
  const { file } = ask(arrearsAt('handle'), { kind: 'extension' });
  expect(planArrears(file, { person: personOf('handler'), ...PLAN }, contextAt(MONDAY))).toEqual({
    ok: false,
    code: 'task.approval-pending',
  });
});
