import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../clocks/calendar.testing.ts';
import { type Clock, tickClock } from '../../clocks/clock.ts';
import { ClockError } from '../../clocks/clock-error.ts';
import { type LedgerEntry, replayLedger } from '../../clocks/ledger.ts';
import { contextAt, MONDAY } from '../complaints.testing.ts';
import { anyLife, walk } from '../model/case-walk.testing.ts';
import { SCENES } from '../scenes.testing.ts';
import { alteredClocks } from './altered-clocks.ts';
import { recordOf } from './records.testing.ts';
import type { Timed } from './told-entries.ts';

const by = { policy: contextAt(MONDAY).policy, calendars: new Map([[calendar.version, calendar]]) };
const RECORDS = [
  ...Object.values(SCENES).map((scene) => recordOf(scene('330212-housing'))),
  ...fc.sample(anyLife, { numRuns: 60, seed: 5 }).map((life) => recordOf(walk(life))),
];
const found = (timed: Timed) => alteredClocks(timed, by);

it('gives no false alarm in any life', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      expect(found(recordOf(walk(life)))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it.each(Object.entries(SCENES))('gives no false alarm: %s', (_, scene) => {
  expect(found(recordOf(scene('330212-housing')))).toEqual([]);
});

/** A clock whose row was made to fit another ledger, so that only the events can tell. */
function forged(clock: Clock, ledger: readonly LedgerEntry[]): Clock[] {
  try {
    const counted = tickClock(
      { ...clock, ...replayLedger(ledger, calendar), ledger },
      clock.ledger[0]?.at ?? '',
    );
    return [counted];
  } catch (error) {
    if (error instanceof ClockError) return [];
    throw error;
  }
}

/** What somebody with the database in his hands would try with a time limit. */
const TRIALS: Record<string, (clock: Clock) => Clock[]> = {
  'another due time': (clock) => [{ ...clock, dueAt: '2026-12-31T15:59:59.000Z' }],
  'another original due time': (clock) => [{ ...clock, originalDueAt: '2026-12-31T15:59:59.000Z' }],
  'a later yellow': (clock) => [{ ...clock, yellowAt: clock.dueAt, nextTickAt: clock.dueAt }],
  'nothing that wakes it': (clock) =>
    clock.status === 'running' && clock.mark !== 'red' ? [{ ...clock, nextTickAt: null }] : [],
  'stopped without a stop': (clock) =>
    clock.status === 'stopped' ? [] : [{ ...clock, status: 'stopped', nextTickAt: null }],
  'another unit': (clock) => [{ ...clock, unit: '330299-other' }],
  'a longer limit, counted well': (clock) => {
    const [start, ...rest] = clock.ledger;
    if (start?.kind !== 'start') return [];
    const longer = { ...start, duration: { ...start.duration, amount: start.duration.amount + 7 } };
    return forged(clock, [longer, ...rest]);
  },
  'a later start, counted well': (clock) => {
    const [start, ...rest] = clock.ledger;
    if (start?.kind !== 'start') return [];
    const later = new Date(Date.parse(start.at) + 3 * 86_400_000).toISOString();
    return rest.length > 0 ? [] : forged(clock, [{ ...start, at: later }]);
  },
  'an extension that nobody granted, counted well': (clock) =>
    clock.status === 'stopped'
      ? []
      : forged(clock, [
          ...clock.ledger,
          {
            kind: 'extend',
            at: clock.ledger.at(-1)?.at ?? '',
            duration: { amount: 5, unit: 'working-day' },
            approval: 'x',
          },
        ]),
  'a pause that nobody approved, counted well': (clock) =>
    clock.status === 'running'
      ? forged(clock, [...clock.ledger, { kind: 'pause', at: clock.ledger.at(-1)?.at ?? '', reason: 'x' }])
      : [],
  'an entry taken out, counted well': (clock) =>
    clock.ledger.flatMap(({ kind }, index) =>
      kind === 'extend' || kind === 'policy' || kind === 'pause'
        ? forged(clock, clock.ledger.toSpliced(index, kind === 'pause' ? 2 : 1))
        : [],
    ),
};

describe.each(Object.keys(TRIALS))('a time limit with %s', (trial) => {
  it('is found', () => {
    let tried = 0;
    for (const record of RECORDS)
      for (const [index, clock] of record.clocks.entries())
        for (const altered of TRIALS[trial]?.(clock) ?? []) {
          const faults = found({ ...record, clocks: record.clocks.with(index, altered) });
          expect(faults, `${clock.clockId} ${JSON.stringify(altered)}`).not.toEqual([]);
          for (const { what, version } of faults)
            expect([what, version >= 1 && version <= record.events.length]).toEqual(['clock', true]);
          tried += 1;
        }
    expect(tried).toBeGreaterThan(10);
  });
});

it('finds that a case names a policy that its limits were not counted by, or none', () => {
  const record = recordOf(SCENES.handle('330212-housing'));
  const other = { ...by.policy, version: 99 };
  for (const policy of [other, null])
    expect(new Set(alteredClocks(record, { ...by, policy }).map(({ what }) => what))).toEqual(
      new Set(['clock']),
    );
});

it('misses a time limit that is gone', () => {
  const record = recordOf(SCENES.handle('330212-housing'));
  const gone = record.clocks.filter(({ kind }) => kind !== 'handle');
  expect(found({ ...record, clocks: gone })).not.toEqual([]);
});
