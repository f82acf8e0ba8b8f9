import { appendEntry, type Clock, startClock, stopClock } from '../clocks/clock.ts';
import { type CaseFile, findClock, governingClockId, runningHandleClock } from './case-file.ts';
import type { Complaint, Level } from './complaint.ts';
import type { CommandContext } from './open-task.ts';
import { durationOf } from './service-policy.ts';
import type { PersonOutcome } from './stage.ts';
import type { Task } from './task.ts';

/** As much of a completion as clocks follow. */
type Decision = { outcome: PersonOutcome; dispatch?: { leadUnit: string; level: Level } | undefined };

/**
 * Clocks that this completion starts, stops or hands over. Handling runs from dispatch to the confirmed closing:
 * signing, a return and a rejected closing neither reset nor pause it; a new lead unit takes it over as it runs.
 */
export function changedClocks(
  file: CaseFile,
  task: Task,
  after: Complaint,
  { outcome, dispatch }: Decision,
  context: CommandContext,
): readonly Clock[] {
  const handling = runningHandleClock(file.clocks);
  const own = findClock(file.clocks, task.clockId);
  const keepsRunning = own === handling && outcome !== 'confirmed';
  const stopped = own && !keepsRunning ? [stopClock(own, context.at, context.calendar)] : [];
  if (!dispatch) return stopped;
  const { leadUnit, level } = dispatch;
  if (handling?.unit === leadUnit) return stopped;
  const handle = handling
    ? appendEntry(handling, { kind: 'transfer', at: context.at, unit: leadUnit }, context.calendar)
    : startClock(
        {
          kind: 'handle',
          round: task.round,
          unit: leadUnit,
          at: context.at,
          duration: durationOf(context.policy, 'handle', { urgent: after.urgent, level }),
          policyVersion: context.policy.version,
        },
        context.calendar,
      );
  return [...stopped, handle];
}

/** The clock the next station is due by, if it runs already. */
export function governingClock(
  ahead: Complaint,
  before: readonly Clock[],
  changed: readonly Clock[],
): Clock | undefined {
  const clocks = [...before.filter(({ clockId }) => !findClock(changed, clockId)), ...changed];
  const id = governingClockId(ahead, clocks);
  return id === null ? undefined : findClock(clocks, id);
}

/** The clock as it stands at the task's end: one that runs on is judged as if it stopped here. */
export function endOf(clock: Clock | undefined, { at, calendar }: CommandContext): Clock {
  if (!clock) throw new TypeError('a task has a clock');
  return stopClock(clock, at, calendar);
}
