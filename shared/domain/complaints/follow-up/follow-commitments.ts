import { type Clock, startClock, stopClock } from '../../clocks/clock.ts';
import { dateOfDay, dayOfDate, dayOfInstant } from '../../clocks/local-time.ts';
import { hashOf } from '../../proof/event-chain.ts';
import { actorOf, type Person } from '../actor.ts';
import { appendEvent, type CaseChange, type CaseFile, currentTask, findClock } from '../case-file.ts';
import { isOfLeadUnit } from '../permissions.ts';
import { type Rejection, reject } from '../rejection.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import { prepareSideTask, titleOf } from '../tasks/side-task.ts';
import type { Commitment } from './commitment.ts';

type Changed = { ok: true; change: CaseChange } | Rejection;

const clockIdOf = (ordinal: number) => `commitment#${ordinal}`;

/** The unit in charge promises something by a day; its clock runs until it is kept, beyond the end of the case if need be. */
export function makeCommitment(
  file: CaseFile,
  { person, what, due }: { person: Person; what: string; due: string },
  { at, policy, calendar, digest }: CommandContext,
): Changed {
  const { complaint: before } = file;
  const task = currentTask(file);
  if (!isOfLeadUnit(person, before)) return reject('task.not-yours');
  if (!task || !['handle', 'review', 'reply'].includes(task.stage)) return reject('commitment.not-now');
  if (before.procedure.pendingApproval) return reject('task.approval-pending');
  const days = dayOfDate(due) - dayOfInstant(Date.parse(at));
  if (!(days >= 1)) return reject('commitment.past-day');
  const { commitments } = before.procedure;
  const ordinal = commitments.length + 1;
  const clock = startClock(
    {
      kind: 'commitment',
      round: ordinal,
      unit: person.organisation,
      at,
      duration: { amount: days, unit: 'calendar-day' },
      policyVersion: policy.version,
    },
    calendar,
  );
  const made: Commitment = {
    ordinal,
    unit: person.organisation,
    due,
    taskId: task.taskId,
    keptAt: null,
    brokenAt: null,
  };
  const { complaint, event } = appendEvent(
    { ...before, procedure: { ...before.procedure, commitments: [...commitments, made] } },
    {
      type: 'commitment-made',
      at,
      actor: actorOf(person),
      data: { commitment: ordinal, unit: person.organisation, due, textHash: hashOf(what, digest) },
    },
    digest,
  );
  const noted = {
    ...task,
    notes: [
      ...task.notes,
      { step: 'commitment-made', at, by: person.id, text: what, commitment: ordinal } as const,
    ],
  };
  return { ok: true, change: { complaint, event, openedTasks: [], changedTasks: [noted], clocks: [clock] } };
}

/** A promise was kept, also after the case has ended. */
export function keepCommitment(
  file: CaseFile,
  { person, commitment, text }: { person: Person; commitment: number; text: string },
  { at, calendar, digest }: Pick<CommandContext, 'at' | 'calendar' | 'digest'>,
): Changed {
  const { complaint: before } = file;
  if (!isOfLeadUnit(person, before)) return reject('task.not-yours');
  const open = before.procedure.commitments.find(
    ({ ordinal, keptAt }) => ordinal === commitment && keptAt === null,
  );
  if (!open) return reject('commitment.unknown');
  const clock = findClock(file.clocks, clockIdOf(commitment));
  const { complaint, event } = appendEvent(
    changed(before, commitment, { keptAt: at }),
    {
      type: 'commitment-kept',
      at,
      actor: actorOf(person),
      data: { commitment, unit: open.unit, textHash: hashOf(text, digest) },
    },
    digest,
  );
  const clocks: readonly Clock[] = clock ? [stopClock(clock, at, calendar)] : [];
  const note = { step: 'commitment-kept', at, by: person.id, text, commitment } as const;
  // Its words stand with those of the promise.
  const changedTasks = file.tasks
    .filter(({ taskId }) => taskId === open.taskId)
    .map((task) => ({ ...task, notes: [...task.notes, note] }));
  return { ok: true, change: { complaint, event, openedTasks: [], changedTasks, clocks } };
}

/** The day of a promise is over and it was not kept: the unit has to answer for it. */
export function breakCommitment(file: CaseFile, clock: Clock, context: CommandContext): CaseChange {
  const { complaint: before } = file;
  const ordinal = before.procedure.supervisions + 1;
  const { task, clock: reply } = prepareSideTask(
    before,
    {
      kind: 'supervise',
      ordinal,
      unit: clock.unit,
      title: titleOf(file.tasks),
      duration: context.policy.durations.commitmentReply,
    },
    context,
  );
  const broken = changed(before, clock.round, { brokenAt: context.at });
  const { complaint, event } = appendEvent(
    { ...broken, procedure: { ...broken.procedure, supervisions: ordinal } },
    {
      type: 'commitment-broken',
      at: context.at,
      actor: { kind: 'system' },
      data: { commitment: clock.round, unit: clock.unit, dueAt: clock.dueAt },
    },
    context.digest,
  );
  return {
    complaint,
    event,
    openedTasks: [task],
    changedTasks: [],
    clocks: [stopClock(clock, context.at, context.calendar), reply],
  };
}

const changed = (
  complaint: CaseFile['complaint'],
  commitment: number,
  part: Partial<Commitment>,
): CaseFile['complaint'] => ({
  ...complaint,
  procedure: {
    ...complaint.procedure,
    commitments: complaint.procedure.commitments.map((each) =>
      each.ordinal === commitment ? { ...each, ...part } : each,
    ),
  },
});

/** The local date of an instant. */
export const localDate = (at: string) => dateOfDay(dayOfInstant(Date.parse(at)));
