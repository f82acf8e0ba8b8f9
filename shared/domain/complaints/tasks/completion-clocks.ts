import { appendEntry, type Clock, startClock, stopClock } from '../../clocks/clock.ts';
import { withNextRung } from '../../supervision/next-rung.ts';
import { type CaseFile, findClock, governingClockId, handlingClock, lastHandling } from '../case-file.ts';
import type { Complaint, Level } from '../complaint.ts';
import { durationOf } from '../service-policy.ts';
import type { CommandContext } from './open-task.ts';
import type { Task, TaskEnd } from './task.ts';

/** As much of a decision as clocks follow. */
type Decision = { outcome: TaskEnd; dispatch?: { leadUnit: string; level: Level } | undefined };

/** Outcomes after which the handling clock no longer runs: handling is done, or nobody handles any more. */
const ENDS_HANDLING: readonly TaskEnd[] = [
  ...(['confirmed', 'withdrawn', 'terminated', 'merged', 'transferred', 'closed'] as const),
];

/** Outcomes that bring a case back to dispatch that was out of the units' hands. */
const TAKES_UP_AGAIN: readonly TaskEnd[] = ['declined', 'overturned'];

/**
 * Clocks that leaving a station starts, stops, pauses or hands over. Handling runs from dispatch to the confirmed closing:
 * signing, a return and a rejected closing neither reset nor pause it; whoever has a returned case, and then its new lead unit,
 * takes it over as it runs, so that time is charged to the unit that held the case. Nor does a detour reset it: what another body
 * declines, or what was merged wrongly, has its clock run again, and the time in between was no pause. Acceptance stands while the
 * complainant supplements.
 */
export function changedClocks(
  file: CaseFile,
  task: Task,
  after: Complaint,
  { outcome, dispatch }: Decision,
  context: CommandContext,
): readonly Clock[] {
  const { at, calendar } = context;
  const handling = handlingClock(file.clocks);
  const own = findClock(file.clocks, task.clockId);
  const stop = (clock: Clock) => stopClock(clock, at, calendar);
  const goingOn = (clock: Clock) => withNextRung(clock, after, context);
  if (own && outcome === 'supplement-asked')
    return [appendEntry(own, { kind: 'pause', at, reason: 'supplement' }, calendar)];
  const acceptance = file.clocks.find(({ kind, status }) => kind === 'accept' && status === 'paused');
  const ended = own && own !== handling ? [stop(own)] : [];
  if (acceptance && acceptance !== own)
    return [
      ...ended,
      outcome === 'supplemented'
        ? goingOn(appendEntry(acceptance, { kind: 'resume', at }, calendar))
        : stop(acceptance),
    ];
  if (handling && ENDS_HANDLING.includes(outcome)) return [...ended, stop(handling)];
  const before = handling ? undefined : lastHandling(file.clocks);
  if (before && TAKES_UP_AGAIN.includes(outcome)) {
    const again = appendEntry(before, { kind: 'reopen', at }, calendar);
    return [...ended, goingOn(handedOver(again, after.holder ?? again.unit, context))];
  }
  if (!handling) return dispatch ? [...ended, started(task, after, dispatch, context)] : ended;
  const unit = outcome === 'returned' ? after.holder : dispatch?.leadUnit;
  return unit && unit !== handling.unit ? [...ended, goingOn(handedOver(handling, unit, context))] : ended;
}

type Dispatch = { leadUnit: string; level: Level };

const handedOver = (handling: Clock, unit: string, { at, calendar }: CommandContext): Clock =>
  appendEntry(handling, { kind: 'transfer', at, unit }, calendar);

const started = (
  { round }: Task,
  { urgent, procedure }: Complaint,
  { leadUnit, level }: Dispatch,
  { at, policy, calendar }: CommandContext,
): Clock =>
  startClock(
    {
      kind: 'handle',
      round,
      unit: leadUnit,
      at,
      duration: durationOf(policy, 'handle', { urgent, level, procedure }),
      policyVersion: policy.version,
    },
    calendar,
  );

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
