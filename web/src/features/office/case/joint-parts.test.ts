import { expect, test } from 'vitest';
import { jointPartsOf } from './joint-parts.ts';
import { taskView } from './task-view.testing.ts';
import type { TaskView } from './views.ts';

const unitOf = (id: string) => ({ id, name: id, nameEn: id });
const leadUnit = unitOf('market');
const task = (
  stage: TaskView['stage'],
  unit: string,
  outcome: string | null,
  { round = 1, onTime = true } = {},
): TaskView =>
  taskView({
    taskId: `${stage}.${round}`,
    stage,
    round,
    unit: unitOf(unit),
    status: outcome === null ? 'open' : 'completed',
    completedAt: outcome === null ? null : '2026-11-21T01:00:00.000Z',
    outcome,
    onTime: outcome === null ? null : onTime,
  });
const inShort = (tasks: TaskView[]) =>
  jointPartsOf({ leadUnit, tasks }).map(({ unit, role, state }) => `${unit.id} ${role} ${state}`);

test('a unit that handles alone needs no panel', () => {
  expect(inShort([task('handle', 'market', null)])).toEqual([]);
});

test('before the lead has signed, its co-handlers may work already', () => {
  expect(inShort([task('sign', 'market', null), task('assist', 'housing', null)])).toEqual([
    'market lead open',
    'housing assist open',
  ]);
  expect(inShort([task('sign', 'market', 'signed'), task('assist', 'housing', null)])).toEqual([
    'market lead coming',
    'housing assist open',
  ]);
});

test('each unit is shown by its latest task', () => {
  const tasks = [
    task('handle', 'market', 'handled'),
    task('handle', 'market', null, { round: 2 }),
    task('assist', 'housing', 'cancelled'),
    task('assist', 'housing', 'assisted', { round: 2, onTime: false }),
    task('assist', 'fire', 'assisted', { round: 3 }),
  ];
  expect(inShort(tasks)).toEqual(['market lead open', 'housing assist late', 'fire assist done']);
});
