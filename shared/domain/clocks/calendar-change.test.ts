import { describe, expect, it } from 'vitest';
import { at, calendar, calendarData, revised } from './calendar.testing.ts';
import { createWorkCalendar } from './calendar.ts';
import { affectedBy, withCalendar } from './calendar-change.ts';
import { calendarOf, extend, lifeOf, pause, reopen, startedClock, withEntries } from './clock.testing.ts';
import { replayLedger, stopClock } from './clock.ts';
import { randomLedger } from './ledger.testing.ts';

const NOW = at('2026-03-27 09:00');

describe('a clock on another version of the calendar', () => {
  it('is due later by a surprise holiday, with an entry that says so', () => {
    const clock = startedClock({ at: at('2026-03-26 10:00') });
    expect(affectedBy(clock, calendar, revised)).toBe(true);
    const { clock: changed, moved } = withCalendar(clock, revised, NOW);
    expect(moved).toBe(true);
    expect(changed.dueAt).toBe(at('2026-04-14 23:59:59'));
    expect(changed.originalDueAt).toBe(changed.dueAt);
    expect(changed.ledger.at(-1)).toEqual({ kind: 'calendar', at: NOW, calendarVersion: 8 });
  });

  it('becomes firm when the year it leans on is announced', () => {
    const clock = startedClock({ at: at('2026-12-24 10:00') });
    expect(clock.provisional).toBe(true);
    expect(affectedBy(clock, calendar, revised)).toBe(true);
    const { clock: firm, moved } = withCalendar(clock, revised, at('2026-12-25 10:00'));
    expect(firm).toMatchObject({ provisional: false, dueAt: clock.dueAt });
    expect(moved).toBe(false);
  });

  it('takes no entry when it is on that version already, or has stopped', () => {
    const { clock } = withCalendar(startedClock(), revised, NOW);
    expect(withCalendar(clock, revised, NOW)).toEqual({ clock, moved: false });
    expect(withCalendar(clock, revised, NOW).clock).toBe(clock);
    const stopped = stopClock(startedClock(), NOW, calendar);
    expect(withCalendar(stopped, revised, NOW)).toEqual({ clock: stopped, moved: false });
    expect(affectedBy(stopped, calendar, revised)).toBe(false);
    expect(affectedBy(startedClock(), calendar, calendar)).toBe(false);
  });

  it('is not affected when the days that changed are not its own', () => {
    const sameWindows = createWorkCalendar({ ...calendarData, version: 9 });
    expect(affectedBy(startedClock(), calendar, sameWindows)).toBe(false);
    expect(affectedBy(startedClock(), calendar, revised)).toBe(true);
  });

  it('is affected while it stands still, whatever it is due by now', () => {
    const sameWindows = createWorkCalendar({ ...calendarData, version: 9 });
    expect(affectedBy(withEntries(startedClock(), [pause('2026-03-04 10:00')]), calendar, sameWindows)).toBe(
      true,
    );
  });

  it('is affected when only the day that an extension led to has changed', () => {
    const days = calendarData.years['2026'] ?? '';
    const years = { ...calendarData.years, 2026: `${days.slice(0, 88)}0${days.slice(89)}` };
    const dayOff = createWorkCalendar({ ...calendarData, version: 9, years });
    const clock = withEntries(startedClock(), [extend('2026-03-10 10:00', 9)]);
    expect(clock.dueAt).toBe(at('2026-03-30 23:59:59'));
    expect(withCalendar(clock, dayOff, NOW).clock).toMatchObject({
      dueAt: at('2026-03-31 23:59:59'),
      originalDueAt: clock.originalDueAt,
      yellowAt: clock.yellowAt,
    });
    expect(affectedBy(clock, calendar, dayOff)).toBe(true);
  });

  it('takes over the calendar in force when it is reopened after a change, once it runs again', () => {
    const stopped = stopClock(startedClock({ at: at('2026-03-26 10:00') }), NOW, calendar);
    const reopened = withEntries(stopped, [reopen('2026-04-07 10:00')], revised);
    expect(reopened.ledger.map(({ kind }) => kind)).toEqual(['start', 'stop', 'reopen', 'calendar']);
    expect(reopened).toMatchObject({ status: 'running', dueAt: at('2026-04-14 23:59:59') });
  });

  it('says it is affected whenever something of it would change', () => {
    for (let seed = 0; seed < 2000; seed += 1) {
      const clock = lifeOf(randomLedger(seed, [7])).at(-1);
      if (clock?.status !== 'running') continue;
      const { clock: changed, moved } = withCalendar(clock, revised, clock.dueAt);
      const same = ['dueAt', 'originalDueAt', 'yellowAt', 'provisional'] as const;
      const differs = same.some((key) => changed[key] !== clock[key]);
      expect(affectedBy(clock, calendar, revised)).toBe(differs);
      expect(moved).toBe(changed.dueAt !== clock.dueAt);
      expect(changed).toMatchObject(replayLedger(changed.ledger, calendarOf(8)));
    }
  });

  it('refuses an older calendar than the ledger names for any other change', () => {
    const { clock } = withCalendar(startedClock(), revised, NOW);
    expect(() => withEntries(clock, [pause('2026-03-27 10:00')], calendar)).toThrow(
      expect.objectContaining({ code: 'clock.calendar-version' }),
    );
  });
});
