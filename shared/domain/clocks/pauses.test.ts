import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, calendar } from './calendar.testing.ts';
import { isWorkday, workdayOrdinal } from './calendar.ts';
import { level, lifeOf, pause, reopen, resume, startedClock, withEntries } from './clock.testing.ts';
import { type ChangeEntry, stopClock } from './clock.ts';
import { randomLedger } from './ledger.testing.ts';
import { dateOfDay, dayOfInstant } from './local-time.ts';

const LIVES = 4000;
const dueDay = (clock: { dueAt: string }) => dayOfInstant(Date.parse(clock.dueAt));
const ordinalOf = (clock: { dueAt: string }) => workdayOrdinal(dueDay(clock), calendar);
const local = (day: number, time: string) => `${dateOfDay(day)} ${time}`;

describe('a pause', () => {
  it('of n working days moves a deadline in working days by n, also one that began on a workday when it was over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(40), fc.nat(40), (amount, first, length) => {
        const clock = startedClock({ duration: { amount, unit: 'working-day' } });
        const from = dayOfInstant(Date.parse(at('2026-03-03 10:00'))) + first;
        const to = from + length;
        const moved = withEntries(clock, [pause(local(from, '10:30')), resume(local(to, '16:00'))]);
        const days = workdayOrdinal(to, calendar) - workdayOrdinal(from, calendar);
        if (from > dueDay(clock)) fc.pre(isWorkday(from, calendar));
        // Begun on the last day and ended on a day off, there is no other day left to work on than the next.
        const toDayOff = from === dueDay(clock) && length > 0 && !isWorkday(to, calendar);
        expect(ordinalOf(moved) - ordinalOf(clock)).toBe(days + (toDayOff ? 1 : 0));
        expect(moved.originalDueAt).toBe(moved.dueAt);
      }),
      { numRuns: 500 },
    );
  });

  it('and a changed level add up, whichever came first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 20 }),
        fc.integer({ min: 3, max: 20 }),
        fc.nat(20),
        (before, then, days) => {
          const clock = startedClock({ duration: { amount: before, unit: 'working-day' } });
          const end = dayOfInstant(Date.parse(at('2026-03-04 10:00'))) + days;
          const [stand, goOn] = [pause('2026-03-04 10:30'), resume(local(end, '16:00'))];
          const length =
            workdayOrdinal(end, calendar) - workdayOrdinal(dayOfInstant(Date.parse(stand.at)), calendar);
          const due = startedClock({ duration: { amount: then + length, unit: 'working-day' } }).dueAt;
          const ways: ChangeEntry[][] = [
            [level('2026-03-03 11:00', then), stand, goOn],
            [stand, level('2026-03-04 11:00', then), goOn],
            [stand, goOn, level(local(end, '17:00'), then)],
          ];
          for (const way of ways) expect(withEntries(clock, way).dueAt).toBe(due);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never costs a deadline that was kept when it began, nor gives back one that was missed', () => {
    let kept = 0;
    let missed = 0;
    for (let seed = 0; seed < LIVES; seed += 1) {
      const life = lifeOf(randomLedger(seed, [7, 8]));
      for (const [index, clock] of life.entries()) {
        const [before, paused] = [life[index - 2], life[index - 1]];
        if (clock.ledger.at(-1)?.kind !== 'resume' || paused?.ledger.at(-1)?.kind !== 'pause') continue;
        const wasInTime = paused.mark !== 'red';
        expect(clock.mark === 'red').toBe(!wasInTime);
        expect(clock.dueAt >= (before?.dueAt ?? '')).toBe(true);
        if (wasInTime) kept += 1;
        else missed += 1;
      }
    }
    expect(Math.min(kept, missed)).toBeGreaterThan(LIVES / 20);
  });

  it.each([
    ['on the last day, until a Saturday', '2026-03-17 10:00', '2026-03-21 09:00', '2026-03-23 23:59:59'],
    ['on the last day, until a working day', '2026-03-17 10:00', '2026-03-20 09:00', '2026-03-20 23:59:59'],
    ['within the last day', '2026-03-17 10:00', '2026-03-17 17:00', '2026-03-17 23:59:59'],
    ['after the last day', '2026-03-18 10:00', '2026-03-20 09:00', '2026-03-19 23:59:59'],
    [
      'on the Saturday after, until a working day',
      '2026-03-21 10:00',
      '2026-03-24 09:00',
      '2026-03-19 23:59:59',
    ],
    ['after the last day, within a day', '2026-03-18 10:00', '2026-03-18 18:00', '2026-03-17 23:59:59'],
  ])('%s moves ten working days accordingly', (_, from, to, due) => {
    expect(withEntries(startedClock(), [pause(from), resume(to)]).dueAt).toBe(at(due));
  });

  it.each([
    // Thirty calendar days from 1 September end on the first day of the holidays and so on 8 October.
    ['on the day it moved to', '2026-10-08 10:00', '2026-10-12 09:00', '2026-10-12 23:59:59'],
    ['on a day off before it', '2026-10-03 10:00', '2026-10-09 09:00', '2026-10-09 23:59:59'],
    ['within the holidays', '2026-10-03 10:00', '2026-10-05 09:00', '2026-10-08 23:59:59'],
    ['before them', '2026-09-28 10:00', '2026-09-30 09:00', '2026-10-08 23:59:59'],
    ['when the time was over, over a weekend', '2026-10-16 10:00', '2026-10-18 09:00', '2026-10-10 23:59:59'],
  ])('%s moves a deadline in calendar days accordingly', (_, from, to, due) => {
    const clock = startedClock({
      at: at('2026-09-01 10:00'),
      duration: { amount: 30, unit: 'calendar-day' },
    });
    expect(withEntries(clock, [pause(from), resume(to)]).dueAt).toBe(at(due));
  });

  it.each([
    ['days', 3, 'working-day', '2026-03-07 10:00', '2026-03-12 09:00', '2026-03-11 23:59:59'],
    ['hours', 9.5, 'working-hour', '2026-03-04 12:30', '2026-03-06 09:30', '2026-03-06 09:29:59.999'],
  ] as const)(
    'right after the last of its %s leaves it overdue, by no more than it was',
    (_, amount, unit, from, to, due) => {
      const clock = startedClock({ duration: { amount, unit } });
      expect(withEntries(clock, [pause(from), resume(to)])).toMatchObject({ dueAt: at(due), mark: 'red' });
    },
  );

  it('gives back no deadline in calendar days over a holiday that begins when it was over', () => {
    const clock = startedClock({ at: at('2026-09-28 10:00'), duration: { amount: 2, unit: 'calendar-day' } });
    expect(clock.dueAt).toBe(at('2026-09-30 23:59:59'));
    const resumed = withEntries(clock, [pause('2026-10-01 10:00'), resume('2026-10-02 10:00')]);
    expect(resumed).toMatchObject({ dueAt: clock.dueAt, mark: 'red' });
  });

  it('that a stop ends has lasted until then', () => {
    const paused = withEntries(startedClock(), [pause('2026-03-16 10:00')]);
    const stopped = stopClock(paused, at('2026-03-25 10:00'), calendar);
    expect(stopped).toMatchObject({ status: 'stopped', dueAt: at('2026-03-26 23:59:59'), mark: 'yellow' });
    expect(withEntries(stopped, [reopen('2026-03-26 10:00')])).toMatchObject({
      dueAt: stopped.dueAt,
      mark: 'yellow',
    });
  });
});
