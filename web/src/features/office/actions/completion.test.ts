import { expect, test } from 'vitest';
import { completionOf, problemOf } from './completion.ts';
import { type FieldName, fieldsOf } from './fields.ts';

function field(outcome: string, name: FieldName) {
  const found = fieldsOf(outcome).find((each) => each.name === name);
  if (found === undefined) throw new Error(`${outcome} has no ${name}`);
  return found;
}

test('a request holds outcome, version and what was filled in', () => {
  const typed = { leadUnit: '330203-market', level: 'general', urgent: false, note: '  ' };
  expect(completionOf('dispatched', 7, typed)).toEqual({
    outcome: 'dispatched',
    version: 7,
    leadUnit: '330203-market',
    level: 'general',
    urgent: false,
  });
});

test('what was typed for another outcome is not sent', () => {
  expect(completionOf('accepted', 1, { note: 'ok', reason: 'not for this' })).toEqual({
    outcome: 'accepted',
    version: 1,
    note: 'ok',
  });
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
] as const)('%s: %s = %j', (outcome, name, value, problem) => {
  expect(problemOf(field(outcome, name), value)).toEqual(problem);
});
