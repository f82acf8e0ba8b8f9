import type { LEVELS } from '../../shared/contracts/task-completion.ts';
import type { Duration } from '../../shared/domain/clocks/duration.ts';
import type { Stage } from '../../shared/domain/complaints/stage.ts';

type Level = (typeof LEVELS)[number];

/** How long each stage of a complaint may take; handling goes by the level that the dispatcher gave. */
export type ServiceLevels = {
  version: number;
  durations: Record<Exclude<Stage, 'handle'>, Duration> & {
    handle: Record<Level, Duration>;
    /** First contact where safety, production or power is at stake or property was seized. */
    urgentAccept: Duration;
  };
};

const workingDays = (amount: number): Duration => ({ amount, unit: 'working-day' });

/** The service levels a city starts with. */
export const serviceLevels = (): ServiceLevels => ({
  version: 1,
  durations: {
    accept: workingDays(2),
    urgentAccept: { amount: 2, unit: 'working-hour' },
    dispatch: workingDays(1),
    sign: workingDays(1),
    handle: { simple: workingDays(5), general: workingDays(10), complex: workingDays(15) },
    review: workingDays(1),
    reply: workingDays(3),
    visit: workingDays(5),
  },
});
