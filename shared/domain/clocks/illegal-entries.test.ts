import { describe, expect, it } from 'vitest';
import { at, calendar } from './calendar.testing.ts';
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
import { type ChangeEntry, type Clock, stopClock } from './clock.ts';

const NOW = '2026-03-06 10:00';
const running = startedClock();
const states: Record<Clock['status'], Clock> = {
  running,
  paused: withEntries(running, [pause('2026-03-05 10:00')]),
  stopped: stopClock(running, at('2026-03-05 10:00'), calendar),
};
const entries: ChangeEntry[] = [
  pause(NOW),
  resume(NOW),
  extend(NOW, 2),
  level(NOW, 15),
  { kind: 'calendar', at: at(NOW), calendarVersion: calendar.version },
  transfer(NOW, 'water'),
  reopen(NOW),
];
const TAKEN: Record<Clock['status'], ChangeEntry['kind'][]> = {
  running: ['pause', 'extend', 'policy', 'calendar', 'transfer'],
  paused: ['resume', 'extend', 'policy', 'calendar', 'transfer'],
  stopped: ['reopen'],
};
const cases = entries.flatMap((entry) =>
  (['running', 'paused', 'stopped'] as const).map((status) => [status, entry.kind, entry] as const),
);
const invalid = expect.objectContaining({ name: 'ClockError', code: 'clock.ledger-invalid' });

describe('a clock', () => {
  it.each(cases)('that is %s takes %s or refuses it', (status, kind, entry) => {
    const append = () => withEntries(states[status], [entry]);
    if (TAKEN[status].includes(kind)) expect(append().ledger.at(-1)?.kind).toBe(kind);
    else expect(append).toThrow(invalid);
  });

  it('takes neither a pause nor another limit without a reason', () => {
    expect(() => withEntries(running, [pause(NOW, ' ')])).toThrow(invalid);
    expect(() => withEntries(running, [{ ...level(NOW, 5), reason: '' } as ChangeEntry])).toThrow(invalid);
  });

  it('takes an entry stamped before its last one as one at that time', () => {
    const resumed = withEntries(states.paused, [resume('2026-03-05 09:59:59.990')]);
    expect(resumed.ledger.at(-1)).toEqual({ kind: 'resume', at: at('2026-03-05 10:00') });
    expect(resumed.dueAt).toBe(running.dueAt);
  });

  it('without a start cannot be changed', () => {
    const empty = { ...running, ledger: [] };
    expect(() => withEntries(empty, [pause(NOW)])).toThrow(invalid);
    const headless: Clock = { ...running, ledger: [{ kind: 'stop', at: at(NOW) }] };
    expect(() => withEntries(headless, [reopen(NOW)])).toThrow(invalid);
  });
});
