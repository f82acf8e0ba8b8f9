import { expect, test } from 'vitest';
import { type FieldName, fieldsOf } from './fields.ts';
import { fieldsOfOffer } from './offer-fields.ts';
import { filledIn, problemOf } from './typed-values.ts';

function field(outcome: string, name: FieldName) {
  const found = fieldsOf(outcome).find((each) => each.name === name);
  if (found === undefined) throw new Error(`${outcome} has no ${name}`);
  return found;
}

test('empty values and what was typed for another form are left out', () => {
  const typed = { note: '  ', coUnits: [], urgent: false, level: 'general', reason: 'not for this' };
  expect(filledIn(fieldsOf('dispatched'), typed)).toEqual({ urgent: false, level: 'general' });
});

test.each([
  ['refused', 'reasonCode', undefined, { key: 'choose' }],
  ['refused', 'reason', '  ', { key: 'required' }],
  ['refused', 'reason', '一', { key: 'short', values: { min: 2 } }],
  ['refused', 'reason', '字'.repeat(5001), { key: 'long', values: { max: 5000 } }],
  ['refused', 'reason', 'bell\u0007', { key: 'control' }],
  ['refused', 'reason', '理由充分', null],
  ['returned', 'suggestedUnit', undefined, null],
  ['dispatched', 'level', 'huge', { key: 'choose' }],
  ['dispatched', 'coUnits', undefined, null],
  ['dispatched', 'coUnits', ['330212-housing'], null],
] as const)('%s: %s = %j', (outcome, name, value, problem) => {
  expect(problemOf(field(outcome, name), value)).toEqual(problem);
});

test.each([
  [undefined, { key: 'duration' }],
  [{ unit: 'working-day' }, { key: 'duration' }],
  [{ amount: 0, unit: 'working-day' }, { key: 'duration' }],
  [{ amount: 5, unit: 'working-day' }, null],
])('a duration of %j', (value, problem) => {
  const duration = fieldsOfOffer({ action: 'ask-approval', kind: 'extension' }).find(
    ({ kind }) => kind === 'duration',
  );
  expect(duration && problemOf(duration, value)).toEqual(problem);
});
