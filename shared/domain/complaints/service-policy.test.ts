import { expect, it } from 'vitest';
import { servicePolicy } from '../../../local/seed/service-policy.ts';
import { durationOf } from './service-policy.ts';

const days = (amount: number) => ({ amount, unit: 'working-day' });

it.each([
  ['accept', false, null, days(2)],
  ['accept', true, null, { amount: 2, unit: 'working-hour' }],
  ['dispatch', true, null, days(1)],
  ['sign', false, 'simple', days(1)],
  ['handle', false, 'simple', days(5)],
  ['handle', false, 'general', days(10)],
  ['handle', true, 'complex', days(15)],
  ['handle', false, null, days(10)],
  ['reply', false, 'general', days(3)],
  ['visit', false, 'general', days(5)],
] as const)('%s (urgent %s, level %s) has its limit', (stage, urgent, level, duration) => {
  expect(durationOf(servicePolicy(), stage, { urgent, level })).toEqual(duration);
});
