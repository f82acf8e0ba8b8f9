import { expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import { caseAt, contextAt } from '../complaints/complaints.testing.ts';
import { clockOf, until } from './ladder.testing.ts';
import { nextLook } from './tick-case.ts';

const overdue = until(caseAt('handle'), at('2026-03-17 09:00'));
const clock = clockOf(overdue, 'handle#1');
const context = contextAt(at('2026-03-17 09:30'));
const lookingAt = (nextTickAt: string | null) =>
  nextLook({ ...overdue.file, clocks: [{ ...clock, nextTickAt }] }, 'handle#1', context);

it('leaves a clock alone that waits for its next rung, and one that is not there', () => {
  expect(lookingAt(clock.nextTickAt)).toBeNull();
  expect(nextLook(overdue.file, 'visit#1', context)).toBeNull();
});

it('has a clock that was to be looked at too early wait for its next rung', () => {
  const early = at('2026-03-17 09:10');
  expect(lookingAt(early)).toEqual({ clock, before: early });
});

it('has a clock wait for nothing that comes to no more rungs', () => {
  const standing = { ...clock, status: 'paused' as const, nextTickAt: null };
  expect(nextLook({ ...overdue.file, clocks: [standing] }, 'handle#1', context)).toBeNull();
});
