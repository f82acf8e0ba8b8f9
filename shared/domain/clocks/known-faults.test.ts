import { describe, expect, it } from 'vitest';
import { at, calendar, revised } from './calendar.testing.ts';
import { withCalendar } from './calendar-change.ts';
import {
  extend,
  level,
  pause,
  reopen,
  resume,
  startedClock,
  transfer,
  withEntries,
} from './clock.testing.ts';
import { replayLedger, stopClock } from './clock.ts';
import { timeHeld } from './time-held.ts';

/** Faults that other help desks have had open for years (bars.md, "Deadlines"); 3 March 2026 is a Tuesday. */
describe('known faults of other help desks', () => {
  it('pause across a policy change: the new limit and the whole pause add up', () => {
    const paused = withEntries(startedClock(), [pause('2026-03-05 11:00'), level('2026-03-09 09:00', 15)]);
    const longer = withEntries(paused, [resume('2026-03-12 16:00')]);
    // 15 working days are the 24th; five of them stood still, from the 6th through the 12th.
    expect(longer.dueAt).toBe(at('2026-03-31 23:59:59'));
    const shorter = withEntries(longer, [level('2026-03-13 09:00', 5)]);
    expect(shorter.dueAt).toBe(at('2026-03-17 23:59:59'));
    expect(withEntries(shorter, [level('2026-03-13 10:00', 10)]).dueAt).toBe(at('2026-03-24 23:59:59'));
  });

  it('pause across a policy change to another unit: it is measured anew in that unit', () => {
    const resumed = withEntries(startedClock(), [pause('2026-03-05 11:00'), resume('2026-03-09 16:00')]);
    expect(resumed.dueAt).toBe(at('2026-03-19 23:59:59'));
    const inDays = withEntries(resumed, [level('2026-03-10 09:00', 10, 'calendar-day')]);
    expect(inDays.dueAt).toBe(at('2026-03-17 23:59:59'));
    const inHours = withEntries(resumed, [level('2026-03-10 09:00', 40, 'working-hour')]);
    // 18.5 hours stood still; without them 40 from the 3rd at ten are the 10th at 14:00.
    expect(inHours.dueAt).toBe(at('2026-03-12 17:30'));
  });

  it('pause measured on another calendar than the deadline: a holiday in it is not given back twice', () => {
    const clock = startedClock({ at: at('2026-02-11 10:00'), duration: { amount: 5, unit: 'working-day' } });
    expect(clock.dueAt).toBe(at('2026-02-25 23:59:59'));
    const resumed = withEntries(clock, [pause('2026-02-13 09:00'), resume('2026-02-24 09:00')]);
    // Eleven days passed, but only the make-up Saturday and the 24th were worked.
    expect(resumed.dueAt).toBe(at('2026-02-27 23:59:59'));
  });

  it('pause measured on another calendar than the deadline: hours stand still in working hours only', () => {
    const clock = startedClock({ duration: { amount: 4, unit: 'working-hour' } });
    expect(clock.dueAt).toBe(at('2026-03-03 15:30'));
    const overnight = withEntries(clock, [pause('2026-03-03 14:30'), resume('2026-03-04 08:30')]);
    expect(overnight.dueAt).toBe(at('2026-03-04 09:30'));
  });

  it('pause measured in another unit than the extension that was being counted', () => {
    const clock = startedClock({ duration: { amount: 2, unit: 'working-hour' } });
    const extended = withEntries(clock, [extend('2026-03-03 11:00', 1)]);
    expect(extended.dueAt).toBe(at('2026-03-04 23:59:59'));
    const resumed = withEntries(extended, [pause('2026-03-04 16:00'), resume('2026-03-05 11:00')]);
    expect(resumed).toMatchObject({ dueAt: at('2026-03-05 23:59:59'), mark: 'yellow' });
  });

  it('one clock overriding another: each has its own ledger, limit and due time', () => {
    const handling = startedClock();
    const signing = startedClock({ kind: 'sign', duration: { amount: 1, unit: 'working-day' } });
    const before = structuredClone(handling);
    const changed = withEntries(signing, [
      pause('2026-03-03 11:00'),
      resume('2026-03-05 11:00'),
      extend('2026-03-05 12:00', 3),
    ]);
    stopClock(changed, at('2026-03-30 10:00'), calendar);
    expect(handling).toEqual(before);
    expect(changed).toMatchObject({ clockId: 'sign#1', dueAt: at('2026-03-11 23:59:59') });
    expect(replayLedger(handling.ledger, calendar).dueAt).toBe(at('2026-03-17 23:59:59'));
  });

  it('transfer keeping the old clock: time is charged to the new unit from there, the due time stays', () => {
    const clock = startedClock();
    const handed = withEntries(clock, [transfer('2026-03-05 10:00', 'water')]);
    expect(handed).toMatchObject({ unit: 'water', dueAt: clock.dueAt, yellowAt: clock.yellowAt });
    const hour = 3_600_000;
    expect(timeHeld(handed.ledger, calendar, at('2026-03-05 12:00'))).toEqual([
      { unit: 'urban', workedMs: 15 * hour },
      { unit: 'water', workedMs: 2 * hour },
    ]);
  });

  it('transfer resetting the clock: handing on red cases makes nobody green', () => {
    const handed = withEntries(startedClock(), [
      transfer('2026-03-18 09:00', 'water'),
      transfer('2026-03-18 09:00', 'urban'),
    ]);
    expect(handed).toMatchObject({ mark: 'red', dueAt: at('2026-03-17 23:59:59') });
  });

  it('reopened time counted as paused: a reopened clock is due when it was', () => {
    const stopped = stopClock(startedClock(), at('2026-03-05 10:00'), calendar);
    const reopened = withEntries(stopped, [reopen('2026-03-25 10:00')]);
    expect(reopened).toMatchObject({
      status: 'running',
      dueAt: stopped.dueAt,
      mark: 'red',
      nextTickAt: null,
    });
    expect(withEntries(stopped, [reopen('2026-03-10 10:00')])).toMatchObject({
      mark: 'green',
      dueAt: stopped.dueAt,
    });
  });

  it('calendar change not propagating: running and paused clocks are due by the new one', () => {
    const clock = startedClock({ at: at('2026-03-26 10:00') });
    expect(clock.dueAt).toBe(at('2026-04-10 23:59:59'));
    expect(withCalendar(clock, revised, at('2026-03-27 09:00'))).toMatchObject({
      moved: true,
      clock: { dueAt: at('2026-04-14 23:59:59') },
    });
    const paused = withEntries(clock, [pause('2026-03-27 09:00')]);
    const resumed = withEntries(paused, [resume('2026-04-01 09:00')], revised);
    // The 30th and 31st became holidays while it stood still: only the 1st was a working day.
    expect(resumed.dueAt).toBe(at('2026-04-15 23:59:59'));
    expect(resumed.ledger.map(({ kind }) => kind)).toEqual(['start', 'pause', 'calendar', 'resume']);
  });

  it('lunch breaks: no working time passes in them, paused or not', () => {
    const clock = startedClock({ duration: { amount: 4, unit: 'working-hour' } });
    const overLunch = withEntries(clock, [pause('2026-03-03 12:00'), resume('2026-03-03 13:30')]);
    expect(overLunch.dueAt).toBe(clock.dueAt);
    const intoLunch = withEntries(clock, [pause('2026-03-03 11:30'), resume('2026-03-03 12:45')]);
    expect(intoLunch.dueAt).toBe(at('2026-03-03 16:00'));
    expect(timeHeld(intoLunch.ledger, calendar, at('2026-03-03 13:00'))).toEqual([
      { unit: 'urban', workedMs: 1.5 * 3_600_000 },
    ]);
  });
});
