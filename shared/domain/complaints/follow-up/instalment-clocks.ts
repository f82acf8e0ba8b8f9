import { appendEntry, type Clock, startClock, stopClock } from '../../clocks/clock.ts';
import { dateOfDay, dayOfDate, dayOfInstant } from '../../clocks/local-time.ts';
import { type CaseFile, findClock } from '../case-file.ts';
import type { Complaint } from '../complaint.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import { type Arrears, nextUnpaid } from './arrears.ts';

/** An archived case goes on being followed (归档后跟踪): the clock of the next instalment that is still to come, if any. */
export function trackingClock(
  { complaint, clocks }: Pick<CaseFile, 'complaint' | 'clocks'>,
  context: CommandContext,
): Clock | null {
  const { arrears } = complaint.procedure;
  const ahead = arrears && nextAhead(arrears, context.at);
  const clock = arrears && ahead ? instalmentClock(complaint, arrears, ahead, context) : null;
  const before = clock && findClock(clocks, clock.clockId);
  // Stopped while the case was handled once more, and as it was planned: its ledger goes on.
  return before?.status === 'stopped' && before.dueAt === clock?.dueAt && before.unit === clock.unit
    ? appendEntry(before, { kind: 'reopen', at: context.at }, context.calendar)
    : clock;
}

/** Number (from 1) of the first unpaid instalment whose day is still to come; null where none is. */
function nextAhead(arrears: Arrears, at: string): number | null {
  const next = nextUnpaid(arrears);
  if (next === null) return null;
  const today = localDate(at);
  const index = arrears.instalments.findIndex(({ due }, each) => each + 1 >= next && due > today);
  return index < 0 ? null : index + 1;
}

/**
 * The clocks of an archived case once more or less of its debt is paid: that of the first unpaid instalment that is still to come runs,
 * and no other. The one that runs stays as long as its instalment is unpaid, also on its last day and until it is noticed that this is over,
 * unless an earlier one is unpaid again. Empty where none changes.
 */
export function followedOn(
  { complaint, clocks }: Pick<CaseFile, 'complaint' | 'clocks'>,
  arrears: Arrears,
  context: CommandContext,
): readonly Clock[] {
  if (complaint.state !== 'archived') return [];
  const running = clocks.find(({ kind, status }) => kind === 'instalment' && status !== 'stopped');
  const next = nextUnpaid(arrears);
  const ahead = nextAhead(arrears, context.at);
  if (running && next !== null && running.round >= next && running.round <= (ahead ?? running.round))
    return [];
  const after = { ...complaint, procedure: { ...complaint.procedure, arrears } };
  const wanted = trackingClock({ complaint: after, clocks }, context);
  if (running?.clockId === wanted?.clockId) return [];
  return [
    ...(running ? [stopClock(running, context.at, context.calendar)] : []),
    ...(wanted ? [wanted] : []),
  ];
}

function instalmentClock(
  { leadUnit }: Complaint,
  { instalments }: Arrears,
  number: number,
  { at, policy, calendar }: CommandContext,
): Clock | null {
  const instalment = instalments[number - 1];
  const days = instalment ? dayOfDate(instalment.due) - dayOfInstant(Date.parse(at)) : 0;
  if (leadUnit === null || days < 1) return null;
  return startClock(
    {
      kind: 'instalment',
      round: number,
      unit: leadUnit,
      at,
      duration: { amount: days, unit: 'calendar-day' },
      policyVersion: policy.version,
    },
    calendar,
  );
}

const localDate = (at: string) => dateOfDay(dayOfInstant(Date.parse(at)));
