import type { TaskView } from './views.ts';

/** A task as an official sees it: the station `handle`, open and in time, of one unit. */
export const taskView = (overrides: Partial<TaskView> = {}): TaskView => ({
  taskId: 'TS20261122ABCDEF7.handle.1',
  stage: 'handle',
  round: 1,
  unit: { id: 'u', name: '单位', nameEn: 'Unit' },
  status: 'open',
  openedAt: '2026-11-20T01:00:00.000Z',
  dueAt: '2026-11-23T15:59:59.000Z',
  mark: 'green',
  completedAt: null,
  completedBy: null,
  outcome: null,
  onTime: null,
  statement: null,
  request: null,
  supervision: null,
  notes: [],
  ...overrides,
});
