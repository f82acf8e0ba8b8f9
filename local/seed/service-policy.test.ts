import { expect, it } from 'vitest';
import { servicePolicy } from './service-policy.ts';

it('starts a city with the limits of the domain rules', () => {
  const days = (amount: number) => ({ amount, unit: 'working-day' });
  const calendarDays = (amount: number) => ({ amount, unit: 'calendar-day' });
  expect(servicePolicy()).toMatchObject({
    version: 1,
    durations: {
      accept: days(2),
      acceptUrgent: { amount: 2, unit: 'working-hour' },
      dispatch: days(1),
      sign: days(1),
      return: days(2),
      handle: { simple: days(5), general: days(10), complex: days(15) },
      reply: days(3),
      visit: days(5),
      extensionMost: days(10),
      arrearsDispatch: days(10),
      arrearsHandle: calendarDays(30),
      // with the 30 days of handling the 90 that the law allows at most
      arrearsExtensionMost: calendarDays(60),
    },
    extensions: 1,
    suspensions: 2,
    visitTries: 3,
    visitGap: 1,
  });
});
