import { type Clock, stopClock } from '../../clocks/clock.ts';
import { dateOfDay, dayOfInstant } from '../../clocks/local-time.ts';
import { actorOf, type Person } from '../actor.ts';
import { appendEvent, type CaseChange, type CaseFile } from '../case-file.ts';
import type { Complaint } from '../complaint.ts';
import { isOfLeadUnit } from '../permissions.ts';
import { executionName } from '../redrive.ts';
import { type Rejection, reject } from '../rejection.ts';
import { type CommandContext, prepareTask } from '../tasks/open-task.ts';
import { titleOf } from '../tasks/side-task.ts';
import { type Arrears, faultOfPlan, isInDispute } from './arrears.ts';
import { followedOn } from './instalment-clocks.ts';

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
  const known = before.procedure.arrears;
  const disputed = known?.payments.filter(isInDispute) ?? [];
  if (known && disputed.length > 0 && plan.paid > known.paid) return reject('arrears.disputed');
  const stated = { version: before.version + 1, at, amount: plan.paid, disputed: null, counted: null };
  const arrears: Arrears = {
    debt: plan.debt,
    paid: plan.paid,
    // What a plan says was paid until then is a payment like any other, where it is not what was known already.
    payments: known?.paid === plan.paid ? known.payments : [...disputed, ...(plan.paid > 0 ? [stated] : [])],
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
  const payment = { version: before.version + 1, at: context.at, amount, disputed: null, counted: null };
  const paid = { ...arrears, paid: arrears.paid + amount, payments: [...arrears.payments, payment] };
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
  const clocks = followedOn(file, paid, context);
  return { ok: true, change: { complaint, event, openedTasks: [], changedTasks: [], clocks } };
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
    procedure: { ...before.procedure, visitTries: 0, arrears: { ...arrears, instalments } },
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
