import { expect, test } from 'vitest';
import type { Stage } from '../../../../../shared/domain/complaints/tasks/stage.ts';
import { wayOf } from './way.ts';

const finished = (...stages: Stage[]) => stages.map((stage) => ({ stage, status: 'completed' as const }));
const inShort = (way: ReturnType<typeof wayOf>) =>
  way.map(({ stage, place }) => ({ done: '+', current: '*', coming: '' })[place] + stage).join(' ');

test.each([
  ['handle', '+accept +dispatch +sign *handle review reply visit'],
  ['accept', '*accept dispatch sign handle review reply visit'],
  ['supplement', '+accept *supplement dispatch sign handle review reply visit'],
  ['adjudicate', '+accept +dispatch +sign *adjudicate handle review reply visit'],
  ['decide', '+accept +dispatch +sign +handle +review +reply +visit *decide'],
  ['reconsider', '+accept *reconsider dispatch sign handle review reply visit'],
] as const)('at %s', (stage, way) => {
  expect(inShort(wayOf({ stage, state: 'open', tasks: [] }))).toBe(way);
});

test('what lies behind a transfer does not come any more', () => {
  const tasks = finished('accept', 'dispatch');
  expect(inShort(wayOf({ stage: 'referral', state: 'open', tasks }))).toBe('+accept +dispatch *referral');
});

test('of an archived case everything is done', () => {
  const way = wayOf({ stage: null, state: 'archived', tasks: [] });
  expect(way.every(({ place }) => place === 'done')).toBe(true);
});

test('a case that ended before shows how far it came', () => {
  const way = wayOf({ stage: null, state: 'terminated', tasks: finished('accept', 'dispatch') });
  expect(inShort(way)).toBe('+accept +dispatch sign handle review reply visit');
});
