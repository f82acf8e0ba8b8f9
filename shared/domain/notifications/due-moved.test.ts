import { expect, it } from 'vitest';
import { at, calendar, revised } from '../clocks/calendar.testing.ts';
import type { WorkCalendar } from '../clocks/calendar.ts';
import { appendEntry, type Clock, calendarVersionOf, replayLedger, startClock } from '../clocks/clock.ts';
import { clocksAround, type Move } from './due-moved.ts';

const days = (amount: number) => ({ amount, unit: 'working-day' as const });
const START = { round: 1, unit: 'u', at: at('2026-03-02 10:00'), policyVersion: 1 };
const paused = (clock: Clock, from: string) =>
  appendEntry(clock, { kind: 'pause', at: at(from), reason: 'r' }, calendar);
const resumed = (clock: Clock, to: string, on: WorkCalendar = calendar) =>
  appendEntry(clock, { kind: 'resume', at: at(to) }, on);

const accepting = startClock({ ...START, kind: 'accept', duration: days(2) }, calendar);
const supplemented = resumed(paused(accepting, '2026-03-02 11:00'), '2026-03-03 11:00');
const started = startClock({ ...START, kind: 'handle', duration: days(5) }, calendar);
const extended = appendEntry(
  started,
  { kind: 'extend', at: at('2026-03-04 10:00'), duration: days(3), approval: 'first' },
  calendar,
);
const suspended = paused(extended, '2026-03-05 10:00');
const handled = resumed(suspended, '2026-03-10 10:00');
const again = resumed(paused(handled, '2026-03-11 10:00'), '2026-03-13 10:00');

const dueTimes = (clocks: readonly Clock[], move: Move) =>
  clocksAround(clocks, move)?.map((clock) => {
    const on = [calendar, revised].find(({ version }) => version === calendarVersionOf(clock));
    if (!on) throw new TypeError('counted on no known calendar');
    return replayLedger(clock.ledger, on).dueAt;
  });

it('tells the due time before and after an extension, whatever happened later', () => {
  const move = { kind: 'extend', approval: 'first' } as const;
  expect(dueTimes([supplemented, again], move)).toEqual([started.dueAt, extended.dueAt]);
});

it.each([
  ['after a complaint that was supplemented before', [supplemented, handled], '2026-03-10 10:00'],
  ['before another one', [supplemented, again], '2026-03-12 10:00'],
])('tells the due time before a suspension and after its end, %s', (_, clocks, written) => {
  expect(dueTimes(clocks, { kind: 'resume', at: at(written) })).toEqual([extended.dueAt, handled.dueAt]);
});

it('tells of the last of two suspensions from when the first one left the due time', () => {
  const move = { kind: 'resume', at: at('2026-03-13 10:00') } as const;
  expect(dueTimes([supplemented, again], move)).toEqual([handled.dueAt, again.dueAt]);
});

it('tells of a suspension in a second round, whose clock may stand before that of the first', () => {
  const second = startClock(
    { ...START, kind: 'handle', round: 2, at: at('2026-04-07 10:00'), duration: days(5) },
    calendar,
  );
  const ended = resumed(paused(second, '2026-04-08 10:00'), '2026-04-09 10:00');
  for (const clocks of [
    [handled, ended],
    [ended, handled],
  ])
    expect(dueTimes(clocks, { kind: 'resume', at: at('2026-04-09 10:00') })).toEqual([
      second.dueAt,
      ended.dueAt,
    ]);
});

it('leaves out what moved the due time while the case was suspended: that was told by itself', () => {
  const levelled = appendEntry(
    suspended,
    { kind: 'policy', at: at('2026-03-06 10:00'), duration: days(10), policyVersion: 1, reason: 'r' },
    calendar,
  );
  const ended = resumed(levelled, '2026-03-10 10:00');
  const move = { kind: 'resume', at: at('2026-03-10 10:00') } as const;
  expect(dueTimes([ended], move)).toEqual([levelled.dueAt, ended.dueAt]);
});

it('counts a calendar in that came with the end of the suspension, and not one that came before', () => {
  const move = { kind: 'resume', at: at('2026-03-24 10:00') } as const;
  const long = paused(
    startClock({ ...START, kind: 'handle', duration: days(20) }, calendar),
    '2026-03-03 10:00',
  );
  const ended = resumed(long, '2026-03-24 10:00', revised);
  expect(dueTimes([ended], move)).toEqual([long.dueAt, ended.dueAt]);
  const recalculated = appendEntry(
    long,
    { kind: 'calendar', at: at('2026-03-09 10:00'), calendarVersion: revised.version },
    revised,
  );
  expect(recalculated.dueAt).not.toBe(long.dueAt);
  const endedLater = resumed(recalculated, '2026-03-24 10:00', revised);
  expect(dueTimes([endedLater], move)).toEqual([recalculated.dueAt, endedLater.dueAt]);
});

it('tells nothing of a suspension that had not ended by then, nor of an extension that no clock has', () => {
  expect(clocksAround([supplemented, handled], { kind: 'resume', at: at('2026-03-09 10:00') })).toBeNull();
  expect(clocksAround([supplemented, handled], { kind: 'extend', approval: 'second' })).toBeNull();
});
