import { expect, test } from 'vitest';
import { MAIN_STAGES, type Stage } from '../../../../../shared/domain/complaints/tasks/stage.ts';
import { wayOf } from './way.ts';

const finished = (...stages: Stage[]) =>
  stages.map((stage) => ({ stage, status: 'completed' as const, outcome: null }));
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

test('an archived case shows what it went through and nothing else', () => {
  const archived = (tasks: ReturnType<typeof finished>) =>
    inShort(wayOf({ stage: null, state: 'archived', tasks }));
  expect(archived(finished(...MAIN_STAGES))).toBe('+accept +dispatch +sign +handle +review +reply +visit');
  expect(archived(finished('accept'))).toBe('+accept');
});

test.each([
  ['settled', '+accept +referral'],
  ['declined', '+accept'],
] as const)('a transfer that was %s is part of the way when it led to the end', (outcome, way) => {
  const referral = { stage: 'referral', status: 'completed', outcome } as const;
  const tasks = [...finished('accept'), referral];
  expect(inShort(wayOf({ stage: null, state: 'archived', tasks }))).toBe(way);
});

test('a case that ended before shows how far it came', () => {
  const way = wayOf({ stage: null, state: 'terminated', tasks: finished('accept', 'dispatch') });
  expect(inShort(way)).toBe('+accept +dispatch sign handle review reply visit');
});
