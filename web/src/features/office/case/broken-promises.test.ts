import { expect, test } from 'vitest';
import { brokenPromisesOf } from './broken-promises.ts';
import { taskView } from './task-view.testing.ts';

const BROKEN_AT = '2026-12-01T16:00:00.000Z';
const promise = (ordinal: number, brokenAt: string | null) => ({
  ...{ ordinal, what: '年底前付清', unit: { id: 'u', name: '单位', nameEn: 'Unit' } },
  ...{ due: '2026-12-01', keptAt: null, brokenAt },
});
const commitments = [promise(1, null), promise(2, BROKEN_AT), promise(3, '2026-12-09T16:00:00.000Z')];

test('who has to answer for a broken promise reads which one', () => {
  const task = taskView({ stage: 'supervise', openedAt: BROKEN_AT });
  expect(brokenPromisesOf(task, commitments).map(({ ordinal }) => ordinal)).toEqual([2]);
});

test('a station and a rung of supervision ask for no promise', () => {
  const supervision = {
    rung: 'order',
    clockId: 'handle#1',
    cause: 'decided',
    by: 'supervisor',
    reason: null,
    office: null,
  } as const;
  const rung = taskView({ stage: 'supervise', openedAt: BROKEN_AT, supervision });
  for (const task of [taskView({ openedAt: BROKEN_AT }), rung])
    expect(brokenPromisesOf(task, commitments)).toEqual([]);
});
