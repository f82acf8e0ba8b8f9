import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../clocks/calendar.testing.ts';
import type { Mark } from '../../clocks/clock.ts';
import { contextAt, MONDAY } from '../complaints.testing.ts';
import { anyLife, walk } from '../model/case-walk.testing.ts';
import type { Procedure } from '../procedure.ts';
import { SCENES } from '../scenes.testing.ts';
import { alteredClocks, recounted } from './altered-clocks.ts';
import { alteredRows } from './altered-rows.ts';
import { alteredRungs } from './altered-rungs.ts';
import { recordOf } from './records.testing.ts';

const { policy, ladder } = contextAt(MONDAY);
const by = { policy, ladder, calendars: new Map([[calendar.version, calendar]]) };
type Kept = ReturnType<typeof recordOf>;

const found = (record: Kept, now = record.events.at(-1)?.at ?? MONDAY) => [
  ...alteredClocks(record, by),
  ...alteredRungs(record, { ...by, now }),
  ...alteredRows({ ...record, clocks: recounted(record, by) }),
];

it('gives no false alarm at any step of any life, then or much later', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, (story) => {
        expect(found(recordOf(story))).toEqual([]);
        expect(found(recordOf(story), '2027-01-04T01:00:00.000Z')).toEqual([]);
      });
    }),
    { numRuns: 50 },
  );
});

it.each(Object.entries(SCENES))('gives no false alarm: %s', (_, scene) => {
  expect(found(recordOf(scene('330212-housing')))).toEqual([]);
});

const RECORDS = [
  recordOf(SCENES.listed('330212-housing')),
  ...fc.sample(anyLife, { numRuns: 80, seed: 7 }).map((life) => recordOf(walk(life))),
];
const MARKS: readonly Mark[] = ['green', 'yellow', 'red'];

/** What somebody with the database in his hands would try with marks and the ladder. */
const TRIALS: Record<string, (record: Kept) => Kept[]> = {
  'another mark': ({ clocks, ...record }) =>
    clocks.flatMap((clock, index) =>
      MARKS.filter((mark) => mark !== clock.mark).map((mark) => ({
        ...record,
        clocks: clocks.with(index, { ...clock, mark }),
      })),
    ),
  'an overdue clock that waits for nothing, or for long': ({ clocks, ...record }) =>
    clocks.flatMap((clock, index) =>
      clock.status === 'running' && clock.mark === 'red' && clock.nextTickAt !== null
        ? [null, '2099-01-01T00:00:00.000Z'].map((nextTickAt) => ({
            ...record,
            clocks: clocks.with(index, { ...clock, nextTickAt }),
          }))
        : [],
    ),
  'another mark of an open task': ({ tasks, ...record }) =>
    tasks.flatMap((task, index) =>
      task.status === 'open'
        ? [{ ...record, tasks: tasks.with(index, { ...task, mark: task.mark === 'red' ? 'green' : 'red' }) }]
        : [],
    ),
  'another mark of the case': (record) => [
    {
      ...record,
      complaint: { ...record.complaint, mark: record.complaint.mark === 'red' ? 'green' : 'red' },
    },
  ],
  'a rung that is forgotten': (record) =>
    record.complaint.procedure.rungs.map((_, index) =>
      withProcedure(record, { rungs: record.complaint.procedure.rungs.toSpliced(index, 1) }),
    ),
  'a rung that nobody raised': (record) =>
    record.clocks.map(({ clockId, unit }) =>
      withProcedure(record, {
        rungs: [...record.complaint.procedure.rungs, { clockId, unit, rung: 'call-in', at: MONDAY }],
      }),
    ),
  'a listing that is over or gone': (record) =>
    record.complaint.procedure.listing
      ? [
          withProcedure(record, { listing: null }),
          withProcedure(record, { listing: { ...record.complaint.procedure.listing, endedAt: LATER } }),
        ]
      : [],
};

const LATER = '2026-12-31T15:59:59.000Z';

const withProcedure = (record: Kept, edit: Partial<Procedure>): Kept => ({
  ...record,
  complaint: { ...record.complaint, procedure: { ...record.complaint.procedure, ...edit } },
});

describe.each(Object.keys(TRIALS))('%s', (trial) => {
  it('is found', () => {
    let tried = 0;
    for (const record of RECORDS)
      for (const altered of TRIALS[trial]?.(record) ?? []) {
        expect(found(altered)).not.toEqual([]);
        tried += 1;
      }
    expect(tried).toBeGreaterThan(1);
  });
});
