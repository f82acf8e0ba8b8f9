import type { Duration } from '../../shared/domain/clocks/duration.ts';
import type { ServicePolicy } from '../../shared/domain/complaints/service-policy.ts';

const workingDays = (amount: number): Duration => ({ amount, unit: 'working-day' });

/** The limits a city starts with (domain.md, section 1). */
export const servicePolicy = (): ServicePolicy => ({
  version: 1,
  durations: {
    accept: workingDays(2),
    acceptUrgent: { amount: 2, unit: 'working-hour' },
    dispatch: workingDays(1),
    sign: workingDays(1),
    return: workingDays(2),
    handle: { simple: workingDays(5), general: workingDays(10), complex: workingDays(15) },
    reply: workingDays(3),
    visit: workingDays(5),
  },
});
