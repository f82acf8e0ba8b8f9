import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Complaint } from '../complaint.ts';
import { anyLife, walk } from '../model/case-walk.testing.ts';
import { SCENES } from '../scenes.testing.ts';
import type { Task } from '../tasks/task.ts';
import { alteredRows } from './altered-rows.ts';
import { recordOf } from './records.testing.ts';

const UNIT = '330212-housing';
const LATER = '2026-12-31T15:59:59.000Z';

it('gives no false alarm at any step of any life', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, (story) => expect(alteredRows(recordOf(story))).toEqual([]));
    }),
    { numRuns: 100 },
  );
});

it.each(Object.entries(SCENES))('gives no false alarm: %s', (_, scene) => {
  expect(alteredRows(recordOf(scene(UNIT)))).toEqual([]);
});

it.each<[string, Partial<Complaint>]>([
  ['deadline', { dueAt: LATER }],
  ['level', { level: 'complex' }],
  ['holder', { holder: '330299-other' }],
  ['lead unit', { leadUnit: '330299-other' }],
  ['station', { stage: 'visit' }],
  ['round', { round: 7 }],
  ['end', { state: 'archived' }],
  ['complained-of unit', { against: null }],
  ['category', { category: 'other' }],
  ['day of filing', { submittedAt: LATER }],
  ['receipt', { receiptHead: 'f'.repeat(64) }],
])('finds that the %s of a case was altered', (_, edit) => {
  const record = recordOf(SCENES.handle(UNIT));
  const altered = alteredRows({ ...record, complaint: { ...record.complaint, ...edit } });
  expect(altered).toMatchObject([{ what: 'case' }]);
});

it.each<[string, Partial<Task>]>([
  ['deadline', { dueAt: LATER }],
  ['unit', { unit: '330299-other' }],
  ['clock', { clockId: 'accept#1' }],
  ['state', { status: 'completed' }],
])('finds that the %s of an open task was altered', (_, edit) => {
  const record = recordOf(SCENES.handle(UNIT));
  const tasks = record.tasks.map((task) => (task.status === 'open' ? { ...task, ...edit } : task));
  expect(alteredRows({ ...record, tasks })).toMatchObject([{ what: 'task' }]);
});

it('finds that an open task is gone', () => {
  const record = recordOf(SCENES.handle(UNIT));
  const tasks = record.tasks.filter(({ status }) => status !== 'open');
  const { version } = record.events.findLast(({ type }) => type === 'task-opened') ?? {};
  expect(alteredRows({ ...record, tasks })).toEqual([{ version, what: 'task' }]);
});

it.each([{ outcome: 'refused' }, { onTime: false }, { at: LATER }, { result: 'refused' }] as const)(
  'finds that a task ended otherwise than it did: %o',
  (edit) => {
    const record = recordOf(SCENES.handle(UNIT));
    const tasks = record.tasks.map((task) =>
      task.stage === 'accept' && task.completion
        ? { ...task, completion: { ...task.completion, ...edit } }
        : task,
    );
    const { version } = record.events.find(({ type }) => type === 'task-completed') ?? {};
    expect(alteredRows({ ...record, tasks })).toEqual([{ version, what: 'task' }]);
  },
);
