import { expect, it } from 'vitest';
import { servicePolicy } from '../../../../local/seed/service-policy.ts';
import { sha256 } from '../../proof/sha-256.ts';
import { caseAt, contextAt, finish, MONDAY } from '../complaints.testing.ts';
import { isVisited } from './visit-sampling.ts';

const cases = Array.from({ length: 2000 }, (_, index) => ({
  queryCodeHash: sha256(`code ${index}`),
  round: 1,
}));

it.each([
  [1, 2000, 2000],
  [0, 0, 0],
  [0.3, 530, 670],
])('visits a share of %s of all cases', (share, least, most) => {
  const visited = cases.filter((complaint) => isVisited(complaint, share, sha256)).length;
  expect(visited).toBeGreaterThanOrEqual(least);
  expect(visited).toBeLessThanOrEqual(most);
});

it('draws every round anew, and the same round always alike', () => {
  const [first] = cases;
  if (!first) throw new TypeError('no case');
  const draw = (round: number) => isVisited({ ...first, round }, 0.5, sha256);
  const rounds = Array.from({ length: 40 }, (_, round) => draw(round));
  expect(new Set(rounds).size).toBe(2);
  expect(rounds).toEqual(Array.from({ length: 40 }, (_, round) => draw(round)));
});

it('ends an answered case that is not drawn without a visit', () => {
  const policy = { ...servicePolicy(), visitShare: 0 };
  const { file, changes } = finish(caseAt('reply'), { context: contextAt(MONDAY, { policy }) });
  expect(file.complaint).toMatchObject({ state: 'open', stage: null, satisfaction: null });
  expect(changes.at(-1)?.event.data).toMatchObject({ outcome: 'replied', result: 'not-drawn' });
});

it('asks about a visit only once the case is answered', () => {
  const policy = { ...servicePolicy(), visitShare: 0 };
  const { file } = finish(caseAt('accept'), { context: contextAt(MONDAY, { policy }) });
  expect(file.complaint).toMatchObject({ state: 'open', stage: 'dispatch' });
});
