import { expect, it } from 'vitest';
import { servicePolicy } from '../../../local/seed/service-policy.ts';
import { BLANK_PROCEDURE } from './procedure.ts';
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
  expect(durationOf(servicePolicy(), stage, { procedure: BLANK_PROCEDURE, urgent, level })).toEqual(duration);
});

it('gives arrears the limits of their own law: handed over in 10 working days, answered in 30 calendar days', () => {
  const arrears = { urgent: false, level: 'simple', procedure: { track: 'arrears' } } as const;
  expect(durationOf(servicePolicy(), 'dispatch', arrears)).toEqual(days(10));
  expect(durationOf(servicePolicy(), 'handle', arrears)).toEqual({ amount: 30, unit: 'calendar-day' });
  expect(durationOf(servicePolicy(), 'reply', arrears)).toEqual(days(3));
});
