import { describe, expect, it } from 'vitest';
import { at, calendar } from './calendar.testing.ts';
import { extend, level, lifeOf, pause, reopen, resume, startedClock, withEntries } from './clock.testing.ts';
import { markAt, stopClock, tickClock } from './clock.ts';
import { randomLedger } from './ledger.testing.ts';

/** Ten working days from 3 March 2026: due on the 17th, yellow from the 13th at 13:45. */
const clock = startedClock();

describe('marks of a clock that changes', () => {
  it('stand still while it does, without a next tick', () => {
    const paused = withEntries(clock, [pause('2026-03-16 10:00')]);
    expect(paused).toMatchObject({ status: 'paused', mark: 'yellow', nextTickAt: null });
    expect(markAt(paused, at('2026-05-01 10:00'))).toBe('yellow');
    expect(tickClock(paused, at('2026-05-01 10:00'))).toBe(paused);
  });

  it('are those of the moment it began to stand, though nobody ticked before', () => {
    expect(withEntries(clock, [pause('2026-03-18 10:00')]).mark).toBe('red');
  });

  it('are right at once when it goes on', () => {
    const early = withEntries(clock, [pause('2026-03-04 10:00'), resume('2026-03-30 10:00')]);
    expect(early).toMatchObject({ status: 'running', mark: 'green', nextTickAt: early.yellowAt });
    const late = withEntries(clock, [pause('2026-03-17 10:00'), resume('2026-03-18 10:00')]);
    expect(late).toMatchObject({ mark: 'yellow', nextTickAt: '2026-03-18T15:59:59.001Z' });
  });

  it('stay yellow after a pause: the share that is left is one of working time that did not stand still', () => {
    const paused = withEntries(clock, [pause('2026-03-13 16:00')]);
    expect(paused).toMatchObject({ mark: 'yellow', yellowAt: at('2026-03-13 13:45') });
    const resumed = withEntries(paused, [resume('2026-04-09 09:00')]);
    expect(resumed).toMatchObject({ mark: 'yellow', yellowAt: at('2026-03-13 13:45') });
  });

  it('go back to green with an extension or a longer limit, and forward with a shorter one', () => {
    const red = tickClock(clock, at('2026-03-18 09:00'));
    expect(red.mark).toBe('red');
    expect(withEntries(red, [extend('2026-03-18 09:00', 10)])).toMatchObject({ mark: 'green' });
    expect(withEntries(red, [level('2026-03-18 09:00', 20)])).toMatchObject({ mark: 'green' });
    expect(withEntries(clock, [level('2026-03-12 09:00', 5)])).toMatchObject({
      mark: 'red',
      nextTickAt: null,
    });
  });

  it('go on from where they are when it is taken up again', () => {
    const stopped = stopClock(clock, at('2026-03-04 10:00'), calendar);
    expect(withEntries(stopped, [reopen('2026-03-16 10:00')])).toMatchObject({
      mark: 'yellow',
      nextTickAt: '2026-03-17T15:59:59.001Z',
    });
  });

  it('tick to the same when ticked twice, and a tick lies ahead only of what runs', () => {
    for (let seed = 0; seed < 3000; seed += 1) {
      for (const state of lifeOf(randomLedger(seed, [7, 8]))) {
        const now = state.ledger.at(-1)?.at ?? '';
        expect(tickClock(state, now)).toBe(state);
        if (state.status === 'running' && state.mark !== 'red')
          expect(Number(state.nextTickAt && state.nextTickAt > now)).toBe(1);
        else expect(state.nextTickAt).toBeNull();
      }
    }
  });
});
