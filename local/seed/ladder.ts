import type { Ladder } from '../../shared/contracts/configuration.ts';

const workingDays = (amount: number) => ({ amount, unit: 'working-day' as const });
const workingHours = (amount: number) => ({ amount, unit: 'working-hour' as const });

/** The thresholds a city starts with (domain.md, section 1: an order after more than one working day, listed after five). */
export const ladder = (): Ladder => ({
  version: 1,
  rungs: [
    { rung: 'reminder', after: workingHours(0), reply: workingHours(4) },
    { rung: 'notice', after: workingHours(4), reply: workingDays(1) },
    { rung: 'order', after: workingDays(1), reply: workingDays(2) },
    { rung: 'listed', after: workingDays(5), reply: workingDays(3) },
    { rung: 'call-in', after: workingDays(10), reply: workingDays(5) },
  ],
  listedAfterDissatisfied: 2,
  notBeforeWorkingHours: true,
});
