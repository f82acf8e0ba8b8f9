import { expect, test } from 'vitest';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { taskView } from '../case/task-view.testing.ts';
import { deedGroupsOf } from './deed-groups.ts';

const consequence = { zh: '后果', en: 'Consequence' };
const NUMBER = 'TS20261122ABCDEF7';
const complainant = {
  kind: 'person',
  masked: true,
  unmaskedUntil: null,
  name: '王*',
  creditCode: null,
  phone: null,
  email: null,
  agent: null,
} as const;
const HANDLE = taskView({ taskId: `${NUMBER}.handle.1` });
const APPROVE = taskView({ taskId: `${NUMBER}.approve.1`, stage: 'approve' });
const blank: Pick<OfficialCase, 'number' | 'actions' | 'offers' | 'tasks' | 'complainant' | 'clocks'> = {
  number: NUMBER,
  actions: [],
  offers: [],
  tasks: [HANDLE, APPROVE],
  complainant,
  clocks: [],
};

test('outcomes stand with their task, and a task without any is left out', () => {
  const actions = ['granted', 'denied'].map((outcome) => ({
    taskId: APPROVE.taskId,
    stage: 'approve' as const,
    outcome,
    consequence,
  }));
  const { byTask } = deedGroupsOf({ ...blank, actions });
  expect(byTask.map(({ task, deeds }) => [task.taskId, deeds.map(({ name }) => name)])).toEqual([
    [APPROVE.taskId, ['granted', 'denied']],
  ]);
});

test.each([
  [true, ['unmasking', 'link']],
  [false, ['link']],
])('where who complains is masked: %s, there is %j', (masked, names) => {
  const offers = [
    { action: 'ask-approval' as const, kind: 'unmasking', consequence },
    { action: 'link' as const, kind: null, consequence },
  ];
  const { offered } = deedGroupsOf({ ...blank, offers, complainant: { ...complainant, masked } });
  expect(offered.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['running', ['record-contact'], ['link']],
  ['stopped', [], ['record-contact', 'link']],
] as const)('a first contact whose limit is %s stands by itself: %j', (status, byItself, others) => {
  const offers = [
    { action: 'record-contact' as const, kind: null, consequence },
    { action: 'link' as const, kind: null, consequence },
  ];
  const at = '2026-11-23T04:00:00.000Z';
  const clocks: OfficialCase['clocks'] = [
    {
      ...{ clockId: 'contact#1', kind: 'contact', status, mark: 'green', provisional: false },
      ...{ startedAt: at, dueAt: at, originalDueAt: at, yellowAt: at, stoppedAt: null },
      ...{ unit: HANDLE.unit, held: [], why: { zh: [], en: [] } },
    },
  ];
  const { dueContact, offered } = deedGroupsOf({ ...blank, offers, clocks });
  expect([dueContact].flatMap((deed) => deed?.name ?? [])).toEqual(byItself);
  expect(offered.map(({ name }) => name)).toEqual(others);
});
