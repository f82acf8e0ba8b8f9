import { expect, it } from 'vitest';
import { caseAt, finish, open, pass } from '../../../shared/domain/complaints/complaints.testing.ts';
import { approved } from '../../../shared/domain/complaints/procedures.testing.ts';
import { endedByOf, endReasonOf } from './statements.ts';

const dissatisfied = { outcome: 'dissatisfied', statement: { reason: '仍未解决' } } as const;
const reason = '整改已到位';

/** Dissatisfied twice: the supervising office decides on another round. */
const atDecision = () => {
  let story = pass(caseAt('visit'), dissatisfied);
  for (let passed = 0; passed < 3; passed += 1) story = pass(story);
  return pass(story, dissatisfied);
};
const referred = () => open(approved(caseAt('handle'), { kind: 'transfer', body: 'mediation' }));

it.each([
  ['its answer', () => finish(caseAt('visit')), null],
  ['a closing by approval', () => approved(caseAt('handle'), { kind: 'closing' }), 'closed'],
  [
    'no further round',
    () => finish(atDecision(), { outcome: 'round-declined', statement: { reason } }),
    'round-declined',
  ],
  ['a result of another body', () => finish(referred()), 'settled'],
  ['no result of another body', () => finish(referred(), { outcome: 'unsettled' }), 'unsettled'],
] as const)('says that a case ended by %s', (_, story, ended) => {
  expect(endedByOf(story().file)).toBe(ended);
});

it('says nothing of an end while another round goes on', () => {
  expect(endedByOf(pass(atDecision()).file)).toBeNull();
});

it('has the reason for which no further round follows', () => {
  const { file } = finish(atDecision(), { outcome: 'round-declined', statement: { reason } });
  expect(endReasonOf(file)).toBe(reason);
});
