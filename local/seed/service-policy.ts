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
    supplement: workingDays(5),
    adjudicate: workingDays(1),
    decide: workingDays(2),
    reconsider: workingDays(5),
    referral: { amount: 30, unit: 'calendar-day' },
    assist: workingDays(5),
    approve: workingDays(2),
    reconsiderWithin: { amount: 30, unit: 'calendar-day' },
    reopenWithin: { amount: 90, unit: 'calendar-day' },
    extensionMost: workingDays(10),
    suspensionMost: { amount: 30, unit: 'calendar-day' },
    arrearsDispatch: workingDays(10),
    arrearsHandle: { amount: 30, unit: 'calendar-day' },
    arrearsExtensionMost: { amount: 60, unit: 'calendar-day' },
    commitmentReply: workingDays(2),
    unmasking: workingDays(1),
  },
  firstContact: { urgent: { amount: 2, unit: 'working-hour' }, other: null },
  extensions: 1,
  suspensions: 2,
  visitTries: 3,
  visitGap: 1,
  visitShare: 1,
  approvers: {
    extension: 'head',
    suspension: 'supervision',
    termination: 'supervision',
    refusal: 'supervision',
    transfer: 'supervision',
    closing: 'supervision',
    unmasking: 'supervision',
    withdrawal: 'intake',
  },
});
