import { expect, test } from 'vitest';
import { taskCompletion } from '../../../../../shared/contracts/task-completion.ts';
import { TASK_OUTCOMES } from '../../../../../shared/domain/complaints/tasks/task.ts';
import { CHOICES, FIELD_KINDS, type FieldName, fieldsFor, fieldsOf } from './fields.ts';

const names = (outcome: string) => fieldsOf(outcome).map(({ name }) => name);
const required = (outcome: string) =>
  fieldsOf(outcome)
    .filter((field) => field.required)
    .map(({ name }) => name);

test.each(Object.values(TASK_OUTCOMES).flat())(
  '%s has a form with every field of its contract',
  (outcome) => {
    const option = taskCompletion.options.find(({ shape }) => shape.outcome.value === outcome);
    const asked = Object.keys(option?.shape ?? {}).filter((name) => name !== 'outcome' && name !== 'version');
    expect(names(outcome)).toEqual(asked);
    expect(asked.length).toBeGreaterThan(0);
  },
);

test('a refusal needs its ground, a written reason and another way', () => {
  expect(required('refused')).toEqual(['reasonCode', 'reason', 'otherWay']);
});

test('a return needs reason and legal basis; a suggested unit is optional', () => {
  expect(required('returned')).toEqual(['reason', 'legalBasis']);
  expect(names('returned')).toContain('suggestedUnit');
});

test('accepting needs nothing but may carry a note', () => {
  expect(required('accepted')).toEqual([]);
  expect(names('accepted')).toEqual(['note']);
});

test('every choice has choices', () => {
  const choices = Object.entries(FIELD_KINDS).filter(([, kind]) => kind === 'choice');
  for (const [name] of choices) expect(CHOICES[name as FieldName]?.length, name).toBeGreaterThan(1);
});

test('an outcome that nobody decides has no form', () => {
  expect(fieldsOf('second-round')).toEqual([]);
});

test('words for those whose complaints were merged in are asked for only where there are any, and needed then', () => {
  const wordsFor = (kind: 'duplicate' | 'related') =>
    fieldsFor(fieldsOf('replied'), { links: [{ number: 'TS20260302000001X', kind }] })
      .filter(({ name }) => name === 'answerForMerged')
      .map((field) => field.required);
  expect(wordsFor('duplicate')).toEqual([true]);
  expect(wordsFor('related')).toEqual([]);
});
