import { expect, it } from 'vitest';
import { at, calendar } from '../clocks/calendar.testing.ts';
import { appendEntry, replayLedger, startClock } from '../clocks/clock.ts';
import { clocksAround, type Move } from './due-moved.ts';

const days = (amount: number) => ({ amount, unit: 'working-day' as const });
const other = startClock(
  { kind: 'accept', round: 1, unit: 'u', at: at('2026-03-02 10:00'), duration: days(2), policyVersion: 1 },
  calendar,
);
const started = {
  ...other,
  ...startClock(
    { kind: 'handle', round: 1, unit: 'u', at: at('2026-03-02 10:00'), duration: days(5), policyVersion: 1 },
    calendar,
  ),
};
const extended = appendEntry(
  started,
  { kind: 'extend', at: at('2026-03-04 10:00'), duration: days(3), approval: 'first' },
  calendar,
);
const paused = appendEntry(extended, { kind: 'pause', at: at('2026-03-05 10:00'), reason: 'r' }, calendar);
const resumed = appendEntry(paused, { kind: 'resume', at: at('2026-03-10 10:00') }, calendar);
const dueTimes = (move: Move) =>
  clocksAround([other, resumed], move)?.map(({ ledger }) => replayLedger(ledger, calendar).dueAt);

it('tells the due time before and after an extension, whatever happened later', () => {
  expect(dueTimes({ kind: 'extend', approval: 'first' })).toEqual([started.dueAt, extended.dueAt]);
});

it('tells the due time before a pause and after its end', () => {
  expect(dueTimes({ kind: 'resume' })).toEqual([extended.dueAt, resumed.dueAt]);
});

it('tells nothing of an extension that no clock has', () => {
  expect(clocksAround([other, resumed], { kind: 'extend', approval: 'second' })).toBeNull();
});
