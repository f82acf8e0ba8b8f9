import { describe, expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import { isOnTime, stopClock } from '../clocks/clock.ts';
import { askApproval } from '../complaints/approvals/ask-approval.ts';
import { tell } from '../complaints/case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  OTHER_UNIT,
  open,
  pass,
  personOf,
  submitted,
} from '../complaints/complaints.testing.ts';
import { addInformation } from '../complaints/requests/add-information.ts';
import { completeTask } from '../complaints/tasks/complete-task.ts';
import { clockOf, rungsOf, until } from './ladder.testing.ts';
import { raiseRung } from './raise-rung.ts';

/** Dispatched on Monday the 2nd, a general matter: ten working days end on Monday the 16th. */
const handled = () => caseAt('handle');
const OVERDUE = at('2026-03-17 00:00');
/** Four working hours later, and over. */
const NOTICE = '2026-03-17T06:00:00.001Z';

describe('an overdue clock', () => {
  it('climbs rung by rung, by the thresholds of the ladder, in working hours', () => {
    expect(rungsOf(until(handled(), at('2026-04-30 00:00')))).toMatchObject([
      { at: at('2026-03-17 08:30'), rung: 'reminder', addressee: 'unit', office: null },
      { at: NOTICE, rung: 'notice', addressee: 'head', office: null },
      { at: at('2026-03-18 08:30'), rung: 'order', addressee: 'head', office: '330200-supervision' },
      { at: at('2026-03-24 08:30'), rung: 'listed', office: '330200-supervision' },
      { at: at('2026-03-31 08:30'), rung: 'call-in', office: '330200-supervision' },
    ]);
  });

  it('makes each rung a task with a clock of its own, which the late unit answers', () => {
    const story = until(handled(), at('2026-03-17 09:00'));
    const task = story.file.tasks.find(({ stage }) => stage === 'supervise');
    expect(task).toMatchObject({
      round: 1,
      unit: LEAD_UNIT,
      status: 'open',
      dueAt: at('2026-03-17 14:00'),
      supervision: { rung: 'reminder', clockId: 'handle#1', cause: 'overdue', by: 'system', reason: null },
    });
    const answered = completeTask(
      story.file,
      {
        taskId: task?.taskId ?? '',
        person: personOf('handler'),
        outcome: 'answered-supervision',
        statement: { answer: '今天办完' },
      },
      contextAt(at('2026-03-17 10:00')),
    );
    if (!answered.ok) throw new TypeError(answered.code);
    const after = tell(story, answered.change);
    expect(isOnTime(clockOf(after, 'supervise#1'))).toEqual({ original: true, extended: true });
    expect(clockOf(after, 'handle#1')).toEqual(clockOf(story, 'handle#1'));
    expect(rungsOf(until(after, at('2026-03-17 15:00'))).map(({ rung }) => rung)).toEqual([
      'reminder',
      'notice',
    ]);
  });

  it('lists the case at the rung of listed supervision, and from then on', () => {
    const before = until(handled(), at('2026-03-24 08:29'));
    expect(before.file.complaint.procedure.listing).toBeNull();
    const listed = until(before, at('2026-04-30 00:00'));
    expect(listed.file.complaint.procedure.listing).toEqual({
      since: at('2026-03-24 08:30'),
      unit: LEAD_UNIT,
      endedAt: null,
    });
  });

  it('comes to every rung that has passed, one after the other, when the tick was away for long', () => {
    const context = contextAt(at('2026-03-20 09:00'));
    let story = until(handled(), OVERDUE);
    for (let rung = raiseRung(story.file, 'handle#1', context); rung; ) {
      story = tell(story, rung);
      rung = raiseRung(story.file, 'handle#1', context);
    }
    expect(rungsOf(story).map(({ rung }) => rung)).toEqual(['reminder', 'notice', 'order']);
  });

  it('stops climbing when it is stopped, and when it stands', () => {
    const overdue = until(handled(), at('2026-03-17 09:00'));
    const context = contextAt(at('2026-03-18 09:00'));
    const stopped = stopClock(clockOf(overdue, 'handle#1'), context.at, context.calendar);
    expect(raiseRung({ ...overdue.file, clocks: [stopped] }, 'handle#1', context)).toBeNull();
    const paused = { ...clockOf(overdue, 'handle#1'), status: 'paused' as const };
    expect(raiseRung({ ...overdue.file, clocks: [paused] }, 'handle#1', context)).toBeNull();
    expect(raiseRung(overdue.file, 'visit#1', context)).toBeNull();
  });
});

describe('known faults of other help desks', () => {
  it('reminders outside working hours: a rung waits for the next working window, over lunch, night and weekend', () => {
    const signing = until(caseAt('sign'), at('2026-03-31 00:00'));
    const hours = rungsOf(signing).map((rung) => new Date(Date.parse(rung.at) + 8 * 3_600_000));
    expect(hours.length).toBeGreaterThan(5);
    for (const local of hours) {
      const time = local.toISOString().slice(11, 16);
      expect([0, 6]).not.toContain(local.getUTCDay());
      expect((time >= '08:30' && time < '12:00') || (time >= '13:30' && time < '17:30')).toBe(true);
    }
  });

  it('reminders outside working hours: an urgent case waits for nothing, neither at lunch nor at night', () => {
    const story = until(submitted({ urgent: true }), at('2026-03-03 02:00'));
    const ofAcceptance = rungsOf(story).filter(({ clockId }) => clockId === 'accept#1');
    expect(ofAcceptance.map((rung) => rung.at)).toEqual([
      '2026-03-02T04:00:00.001Z',
      '2026-03-02T09:30:00.001Z',
    ]);
  });

  it('unassigned cases never escalating: one that nobody accepts or dispatches is brought to the intake centre', () => {
    const accept = until(submitted(), at('2026-03-31 00:00'));
    expect(rungsOf(accept).map(({ rung, unit }) => [rung, unit])).toEqual(
      ['reminder', 'notice', 'order', 'listed', 'call-in'].map((rung) => [rung, '330200-intake']),
    );
    const dispatch = until(caseAt('dispatch'), at('2026-03-04 09:00'));
    expect(rungsOf(dispatch)).toMatchObject([
      { rung: 'reminder', clockId: 'dispatch#1', unit: '330200-intake', at: at('2026-03-04 08:30') },
    ]);
  });

  it('comments resetting escalation: what the complainant adds and what the unit asks for change no rung', () => {
    const overdue = until(handled(), at('2026-03-17 09:00'));
    const before = clockOf(overdue, 'handle#1');
    const added = addInformation(overdue.file, { text: '补充' }, contextAt(at('2026-03-17 09:30')));
    if (!added.ok) throw new TypeError(added.code);
    const commented = tell(overdue, added.change);
    const asked = askApproval(
      commented.file,
      { kind: 'termination', reason: '重复', person: personOf('handler') },
      contextAt(at('2026-03-17 09:40')),
    );
    if (!asked.ok) throw new TypeError(asked.code);
    const waiting = tell(commented, asked.change);
    expect(clockOf(waiting, 'handle#1')).toEqual(before);
    expect(rungsOf(until(waiting, at('2026-03-18 09:00'))).map(({ rung }) => rung)).toEqual([
      'reminder',
      'notice',
      'order',
    ]);
  });

  it('reassignments resetting escalation: passing a case on inside a unit changes no rung', () => {
    const late = at('2026-03-17 10:00');
    const overdue = until(caseAt('sign'), at('2026-03-17 09:00'));
    const review = pass(pass(overdue, { at: late }), { at: late });
    const rejected = finish(review, { at: late, outcome: 'rejected' });
    expect(clockOf(rejected, 'handle#1')).toEqual(clockOf(overdue, 'handle#1'));
  });

  it('reassignments resetting escalation: a clock that is handed over while it is overdue keeps its rungs and its next one', () => {
    const signing = caseAt('sign');
    const returned = finish(signing, { outcome: 'returned', at: at('2026-03-03 09:00') });
    const overdue = until(open(returned, at('2026-03-03 09:00')), at('2026-03-17 09:00'));
    const other = finish(overdue, {
      at: at('2026-03-17 10:00'),
      dispatch: { leadUnit: OTHER_UNIT, level: 'general', urgent: false },
    });
    const clock = clockOf(other, 'handle#1');
    expect(clock).toMatchObject({ unit: OTHER_UNIT, mark: 'red', nextTickAt: NOTICE });
    const climbed = rungsOf(until(other, at('2026-03-18 09:00'))).filter(
      ({ clockId }) => clockId === 'handle#1',
    );
    expect(climbed.map(({ rung, unit }) => [rung, unit])).toEqual([
      ['reminder', climbed[0]?.unit],
      ['notice', OTHER_UNIT],
      ['order', OTHER_UNIT],
    ]);
  });
});
