import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import { supervise } from '../../supervision/supervise.ts';
import { type CaseStory, tell } from '../case-story.testing.ts';
import { contextAt, finish, LEAD_UNIT, MONDAY, pass, personOf } from '../complaints.testing.ts';
import { allowed, approved, archived, lapsed } from '../procedures.testing.ts';
import { alteredClocks, recounted } from '../proof/altered-clocks.ts';
import { alteredRows } from '../proof/altered-rows.ts';
import { recordOf } from '../proof/records.testing.ts';
import { SCENES } from '../scenes.testing.ts';
import { confirmPayment } from './count-payment.ts';
import { disputePayment } from './dispute-payment.ts';
import { planArrears, recordPayment } from './follow-arrears.ts';

const APRIL_1 = at('2026-04-01 10:00');
const APRIL_2 = at('2026-04-02 10:00');
const handler = personOf('handler');
const arrearsOf = ({ file }: CaseStory) => file.complaint.procedure.arrears;
const lastPayment = (story: CaseStory) => arrearsOf(story)?.payments.at(-1)?.version ?? 0;

/** Archived, with two instalments of 100 ahead. */
function followed(): CaseStory {
  const story = SCENES.arrears('330212-housing');
  const instalments = [
    { due: '2026-04-30', amount: 100 },
    { due: '2026-05-29', amount: 100 },
  ];
  const plan = planArrears(
    story.file,
    { person: handler, debt: 200, paid: 0, instalments },
    contextAt(MONDAY),
  );
  return archived(finish(pass(pass(pass(allowed(story, plan))))));
}
const pay = (story: CaseStory, amount: number, instant = APRIL_1) =>
  allowed(story, recordPayment(story.file, { person: handler, amount }, contextAt(instant)));
const dispute = (story: CaseStory, instant = APRIL_1, payment = lastPayment(story)) =>
  disputePayment(story.file, { payment, reason: '没有到账' }, contextAt(instant));
const disputed = (story: CaseStory, instant = APRIL_1) => allowed(story, dispute(story, instant));
const confirmed = (story: CaseStory, instant = APRIL_2) =>
  allowed(story, confirmPayment(story.file, { payment: lastPayment(story) }, contextAt(instant)));
const finding = ({ file }: CaseStory, payment?: number, instant = APRIL_2) =>
  supervise(
    file,
    { person: personOf('supervisor'), act: 'count-payment', reason: '有银行回单', payment },
    contextAt(instant),
  );
function found(story: CaseStory, payment?: number): CaseStory {
  const done = finding(story, payment);
  if (!done.ok) throw new TypeError(`refused: ${done.code}`);
  return tell(story, done.change);
}
const running = ({ file }: CaseStory) =>
  file.clocks.filter(({ status }) => status === 'running').map(({ clockId }) => clockId);
const answering = ({ file }: CaseStory) => file.tasks.filter(({ stage }) => stage === 'supervise');

describe('a payment that did not come', () => {
  it('does not count as paid, and its instalment is followed again', () => {
    const paid = pay(followed(), 100);
    expect(running(paid)).toEqual(['instalment#2']);
    const story = disputed(paid);
    expect(arrearsOf(story)).toMatchObject({ paid: 0, payments: [{ amount: 100, counted: null }] });
    expect(running(story)).toEqual(['instalment#1', 'supervise#1']);
  });

  it('has to be answered for by the unit in charge, in time', () => {
    const [task] = answering(disputed(pay(followed(), 100)));
    expect(task).toMatchObject({ unit: LEAD_UNIT, status: 'open', dueAt: at('2026-04-03 23:59:59') });
  });

  it('opens the case again once the day of its instalment is over', () => {
    const story = disputed(pay(followed(), 100));
    const missed = lapsed(story, 'instalment#1', at('2026-05-06 00:00'));
    expect(missed.file.complaint).toMatchObject({ state: 'open', stage: 'handle' });
  });

  it('is answered for beyond the end of the case, but not where it ends without an answer', () => {
    const ended = finish(pass(pass(pass(SCENES.disputed('330212-housing')))));
    expect(answering(archived(ended))).toMatchObject([{ status: 'open' }]);
    const closed = approved(SCENES.disputed('330212-housing'), { kind: 'closing' });
    expect(answering(archived(closed))).toMatchObject([{ status: 'open' }]);
    const terminated = approved(SCENES.disputed('330212-housing'), { kind: 'termination' });
    expect(answering(terminated)).toMatchObject([{ status: 'completed' }]);
  });

  it('cannot be stated as paid by a new plan, which keeps it in dispute', () => {
    const story = SCENES.disputed('330212-housing');
    const planned = (paid: number) =>
      planArrears(
        story.file,
        { person: handler, debt: 200, paid, instalments: [{ due: '2026-04-30', amount: 200 - paid }] },
        contextAt(MONDAY),
      );
    expect(planned(50)).toEqual({ ok: false, code: 'arrears.disputed' });
    expect(arrearsOf(allowed(story, planned(0)))?.payments).toMatchObject([{ amount: 50, counted: null }]);
  });
});

describe.each([
  ['the complainant confirms', confirmed, 'complainant'],
  ['a supervisor finds', found, 'supervision'],
] as const)('a payment of which %s that it came', (_, settle, by) => {
  it('counts again, the plan goes on where it was, and the unit need not answer any more', () => {
    const story = settle(disputed(pay(followed(), 100)));
    expect(arrearsOf(story)).toMatchObject({ paid: 100, payments: [{ counted: { at: APRIL_2, by } }] });
    expect(running(story)).toEqual(['instalment#2']);
    expect(answering(story)).toMatchObject([{ status: 'completed', completion: { outcome: 'cancelled' } }]);
  });

  it('is not disputed once more', () => {
    expect(dispute(settle(disputed(pay(followed(), 100))))).toEqual({
      ok: false,
      code: 'payment.not-disputable',
    });
  });

  it('counts beside what was paid meanwhile', () => {
    const again = pay(disputed(pay(followed(), 200)), 200);
    const [first] = arrearsOf(again)?.payments ?? [];
    const story =
      by === 'complainant'
        ? allowed(again, confirmPayment(again.file, { payment: first?.version ?? 0 }, contextAt(APRIL_2)))
        : found(again);
    expect(arrearsOf(story)?.paid).toBe(400);
    expect(running(story)).toEqual([]);
  });
});

it('is settled as the supervisor chooses where several are in dispute, and the unit still answers for the others', () => {
  const both = disputed(pay(disputed(pay(followed(), 60)), 40));
  const [first, second] = arrearsOf(both)?.payments.map(({ version }) => version) ?? [];
  const story = found(both, second);
  expect(arrearsOf(story)).toMatchObject({
    paid: 40,
    payments: [
      { version: first, counted: null },
      { version: second, counted: { by: 'supervision' } },
    ],
  });
  expect(answering(story).map(({ status }) => status)).toEqual(['open', 'completed']);
  expect(finding(story, second)).toEqual({ ok: false, code: 'payment.not-disputed' });
});

it('takes what a plan says was paid before it for a payment like any other', () => {
  const story = SCENES.arrears('330212-housing');
  const instalments = [{ due: '2026-04-30', amount: 50 }];
  const plan = planArrears(
    story.file,
    { person: handler, debt: 200, paid: 150, instalments },
    contextAt(MONDAY),
  );
  expect(arrearsOf(disputed(allowed(story, plan)))?.paid).toBe(0);
});

it('keeps what was settled where a new plan says the same of what was paid', () => {
  const settled = confirmed(SCENES.disputed('330212-housing'), MONDAY);
  const again = planArrears(
    settled.file,
    { person: handler, debt: 200, paid: 50, instalments: [{ due: '2026-05-29', amount: 150 }] },
    contextAt(MONDAY),
  );
  expect(arrearsOf(allowed(settled, again))?.payments).toEqual(arrearsOf(settled)?.payments);
});

it.each([
  ['twice', (story: CaseStory) => dispute(disputed(story))],
  ['where none is named so', (story: CaseStory) => dispute(story, APRIL_1, 1)],
])('cannot be disputed %s', (_, attempt) => {
  expect(attempt(pay(followed(), 100))).toEqual({ ok: false, code: 'payment.not-disputable' });
});

it('gives no false alarm when the case is verified', () => {
  const calendars = new Map([[contextAt(MONDAY).calendar.version, contextAt(MONDAY).calendar]]);
  const by = { policy: contextAt(MONDAY).policy, calendars };
  const disputedOnce = disputed(pay(followed(), 100));
  for (const story of [disputedOnce, confirmed(disputedOnce), found(disputedOnce)]) {
    const record = recordOf(story);
    const clocks = recounted(record, by);
    expect([...alteredClocks(record, by), ...alteredRows({ ...record, clocks })]).toEqual([]);
  }
});
