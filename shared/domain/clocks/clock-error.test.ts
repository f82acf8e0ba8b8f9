import { expect, it } from 'vitest';
import { at, calendar, calendarData, revised } from './calendar.testing.ts';
import { createWorkCalendar } from './calendar.ts';
import { pause, resume, startedClock, withEntries } from './clock.testing.ts';
import { isOnTime, replayLedger } from './clock.ts';
import { ClockError } from './clock-error.ts';
import { dueFrom } from './duration.ts';
import { parseInstant } from './instant.ts';

const NOW = '2026-03-06 10:00';
const running = startedClock();
const created = (change: Partial<typeof calendarData>) => () =>
  createWorkCalendar({ ...calendarData, ...change });

function thrownBy(run: () => unknown): ClockError {
  try {
    run();
  } catch (error) {
    if (error instanceof ClockError) return error;
    throw error;
  }
  throw new TypeError('nothing was thrown');
}

it.each<[string, () => unknown, Record<string, unknown>]>([
  ['a calendar without windows', created({ windows: [] }), {}],
  [
    'windows that overlap',
    created({
      windows: [
        ['08:30', '12:00'],
        ['11:00', '17:30'],
      ],
    }),
    { from: '11:00', to: '17:30' },
  ],
  ['a year that is too short', created({ years: { 2026: '01' } }), { year: '2026' }],
  ['a time of day', created({ windows: [['8:30', '12:00']] }), { text: '8:30' }],
  ['an instant', () => parseInstant('2026-03-04'), { iso: '2026-03-04' }],
  [
    'a limit of nothing',
    () => dueFrom(at(NOW), { amount: 0, unit: 'working-day' }, calendar),
    { amount: 0, unit: 'working-day' },
  ],
  ['a clock that runs', () => isOnTime(running), { clockId: running.clockId }],
  [
    'a ledger without a start',
    () => withEntries({ ...running, ledger: [] }, [pause(NOW)]),
    { clockId: running.clockId },
  ],
  ['an empty ledger', () => replayLedger([], calendar), {}],
  ['another calendar', () => replayLedger(running.ledger, revised), { named: 7, given: 8 }],
  ['an entry that does not fit', () => withEntries(running, [resume(NOW)]), { kind: 'resume', at: at(NOW) }],
  [
    'an entry without its reason',
    () => withEntries(running, [pause(NOW, ' ')]),
    { kind: 'pause', at: at(NOW) },
  ],
  [
    'a second start',
    () => replayLedger([...running.ledger, ...running.ledger], calendar),
    { kind: 'start', at: running.ledger[0]?.at },
  ],
  [
    'entries out of order',
    () => replayLedger([...running.ledger, { kind: 'stop', at: '2020-01-01T00:00:00.000Z' }], calendar),
    { kind: 'stop', at: '2020-01-01T00:00:00.000Z' },
  ],
])('says in words what is wrong with %s, and keeps what was given', (_, run, details) => {
  const error = thrownBy(run);
  expect(error.message).toMatch(/^\w+( \S+){4,}$/);
  expect(error.details).toEqual(details);
});
