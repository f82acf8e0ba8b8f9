import { expect, test } from 'vitest';
import { timelineOf } from './statements.ts';
import { taskView } from './task-view.testing.ts';
import type { EventView, TaskView } from './views.ts';

const unit = { id: 'u', name: '单位', nameEn: 'Unit' };
const event = (version: number, at: string): EventView => ({
  version,
  type: 'complaint-signed',
  at,
  text: { zh: '签收', en: 'Signed' },
  actor: '陈志远',
  unit,
  hash: 'a'.repeat(64),
});
const task = (completedAt: string | null, statement: TaskView['statement']): TaskView =>
  taskView({ status: completedAt === null ? 'open' : 'completed', completedAt, statement });

test('the newest event comes first', () => {
  const entries = timelineOf(
    [event(1, '2026-11-20T01:00:00.000Z'), event(2, '2026-11-21T01:00:00.000Z')],
    [],
  );
  expect(entries.map((entry) => entry.event.version)).toEqual([2, 1]);
});

test('what ended by one decision is shown as one', () => {
  const at = '2026-11-21T01:00:00.000Z';
  const tasks = [task(at, { note: 'granted' }), task(at, { reason: 'closed' }), task(at, {})];
  expect(timelineOf([event(1, at)], tasks)[0]?.statement).toEqual({ note: 'granted', reason: 'closed' });
});

test('a statement stands at the event of its completion, and only there', () => {
  const at = '2026-11-21T01:00:00.000Z';
  const entries = timelineOf([event(2, at), event(3, at)], [task(at, { note: 'seen' }), task(null, null)]);
  expect(entries.map((entry) => entry.statement)).toEqual([{}, { note: 'seen' }]);
});
