import { appendEntry, type Clock, startClock, stopClock } from '../../clocks/clock.ts';
import { dateOfDay, dayOfDate, dayOfInstant } from '../../clocks/local-time.ts';
import { actorOf, type Person } from '../actor.ts';
import { appendEvent, type CaseChange, type CaseFile, findClock } from '../case-file.ts';
import type { Complaint } from '../complaint.ts';
import { isOfLeadUnit } from '../permissions.ts';
import { executionName } from '../redrive.ts';
import { type Rejection, reject } from '../rejection.ts';
import { type CommandContext, prepareTask } from '../tasks/open-task.ts';
import { titleOf } from '../tasks/side-task.ts';
import { type Arrears, faultOfPlan, nextUnpaid } from './arrears.ts';

type Changed = { ok: true; change: CaseChange } | Rejection;

/** The unit in charge writes down what is owed and how it will be paid. */
export function planArrears(
  { complaint: before }: CaseFile,
  {
    person,
    ...plan
  }: { person: Person; debt: number; paid: number; instalments: readonly { due: string; amount: number }[] },
  { at, digest }: CommandContext,
): Changed {
  if (before.procedure.track !== 'arrears') return reject('arrears.not-of-arrears');
  if (!isOfLeadUnit(person, before)) return reject('task.not-yours');
  if (before.procedure.pendingApproval) return reject('task.approval-pending');
  if (before.state !== 'open' || before.stage === null || !PLANNED_AT.includes(before.stage))
    return reject('arrears.not-now');
  const arrears: Arrears = {
    debt: plan.debt,
    paid: plan.paid,
    instalments: plan.instalments.map(({ due, amount }) => ({ due, amount, missedAt: null })),
  };
  const fault = faultOfPlan(arrears, localDate(at));
  if (fault) return reject(fault === 'sum' ? 'arrears.sum' : 'arrears.order');
  const { complaint, event } = appendEvent(
    { ...before, procedure: { ...before.procedure, arrears } },
    {
      type: 'arrears-planned',
      at,
      actor: actorOf(person),
      data: {
        debt: plan.debt,
        paid: plan.paid,
        instalments: plan.instalments.map(({ due, amount }) => ({ due, amount })),
      },
    },
    digest,
  );
  return { ok: true, change: { complaint, event, openedTasks: [], changedTasks: [], clocks: [] } };
}

const PLANNED_AT: readonly string[] = ['handle', 'reply'];

/** Money came: the clock of a paid instalment stops and the next one's begins. */
export function recordPayment(
  file: CaseFile,
  { person, amount }: { person: Person; amount: number },
  context: CommandContext,
): Changed {
  const { complaint: before } = file;
  const { arrears } = before.procedure;
  if (!arrears) return reject('arrears.not-now');
  if (!isOfLeadUnit(person, before)) return reject('task.not-yours');
  if (amount > arrears.debt - arrears.paid) return reject('arrears.sum');
  const paid = { ...arrears, paid: arrears.paid + amount };
  const running = file.clocks.find(isInstalmentClock);
  const next = nextUnpaid(paid);
  const changes = running !== undefined && running.round !== next;
  const started = changes && next !== null ? instalmentClock(before, paid, next, context) : null;
  const { complaint, event } = appendEvent(
    { ...before, procedure: { ...before.procedure, arrears: paid } },
    {
      type: 'payment-recorded',
      at: context.at,
      actor: actorOf(person),
      data: { amount, paid: paid.paid, debt: paid.debt },
    },
    context.digest,
  );
  const clocks = [
    ...(changes ? [stopClock(running, context.at, context.calendar)] : []),
    ...(started ? [started] : []),
  ];
  return { ok: true, change: { complaint, event, openedTasks: [], changedTasks: [], clocks } };
}

/** An archived case goes on being followed (归档后跟踪): the clock of the next instalment that is still to come, if any. */
export function trackingClock(
  { complaint, clocks }: Pick<CaseFile, 'complaint' | 'clocks'>,
  context: CommandContext,
): Clock | null {
  const { arrears } = complaint.procedure;
  const next = arrears && nextUnpaid(arrears);
  if (!arrears || next === null) return null;
  const today = localDate(context.at);
  const ahead = arrears.instalments.findIndex(({ due }, index) => index + 1 >= next && due > today);
  const clock = ahead < 0 ? null : instalmentClock(complaint, arrears, ahead + 1, context);
  const before = clock && findClock(clocks, clock.clockId);
  // Stopped while the case was handled once more, and as it was planned: its ledger goes on.
  return before?.status === 'stopped' && before.dueAt === clock?.dueAt && before.unit === clock.unit
    ? appendEntry(before, { kind: 'reopen', at: context.at }, context.calendar)
    : clock;
}

const isInstalmentClock = ({ kind, status }: Clock) => kind === 'instalment' && status !== 'stopped';

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

/** An instalment was missed: the archived case is handled again, in a new execution. Null while the case is open anyway. */
export function missInstalment(file: CaseFile, clock: Clock, context: CommandContext): CaseChange | null {
  const { complaint: before } = file;
  const { arrears } = before.procedure;
  if (!arrears || before.state !== 'archived') return null;
  const { at, calendar, digest } = context;
  const executions = before.executions + 1;
  const round = before.round + 1;
  const instalments = arrears.instalments.map((each, index) =>
    index + 1 === clock.round ? { ...each, missedAt: at } : each,
  );
  const reopened: Complaint = {
    ...before,
    state: 'open',
    stage: 'handle',
    round,
    holder: clock.unit,
    heldSince: at,
    closedAt: null,
    executions,
    procedure: { ...before.procedure, arrears: { ...arrears, instalments } },
  };
  const { task, clock: handling } = prepareTask(
    'handle',
    round,
    { complaint: reopened, clocks: file.clocks },
    { title: titleOf(file.tasks), token: null },
    context,
  );
  const { complaint, event } = appendEvent(
    { ...reopened, mark: task.mark, dueAt: task.dueAt },
    {
      type: 'instalment-missed',
      at,
      actor: { kind: 'system' },
      data: {
        instalment: clock.round,
        stage: 'handle',
        round,
        unit: clock.unit,
        dueAt: task.dueAt,
        execution: executionName(before.number, executions),
      },
    },
    digest,
  );
  return {
    complaint,
    event,
    openedTasks: [task],
    changedTasks: [],
    clocks: [stopClock(clock, at, calendar), handling],
  };
}

const localDate = (at: string) => dateOfDay(dayOfInstant(Date.parse(at)));
