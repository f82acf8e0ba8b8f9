import { expect, it } from 'vitest';
import { servicePolicy as startingPolicy } from '../../local/seed/service-policy.ts';
import { servicePolicy } from './configuration.ts';

it('reads a policy from before attempts of a visit were kept apart as one that keeps them a working day apart', () => {
  const { visitGap, ...older } = startingPolicy();
  expect(servicePolicy.parse(older)).toEqual({ ...older, visitGap });
  expect(visitGap).toBe(1);
});

it('reads a policy from before suspensions were counted as one that allows two', () => {
  const { suspensions, ...older } = startingPolicy();
  expect(servicePolicy.parse(older)).toEqual({ ...older, suspensions });
  expect(suspensions).toBe(2);
});
