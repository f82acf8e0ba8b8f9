import { hashOf } from '../../proof/event-chain.ts';
import { appendEvent, type CaseChange, type CaseFile } from '../case-file.ts';
import { type Rejection, reject } from '../rejection.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import { prepareSideTask, titleOf } from '../tasks/side-task.ts';
import type { Task } from '../tasks/task.ts';
import { type Arrears, isInDispute, type Payment } from './arrears.ts';
import { followedOn } from './instalment-clocks.ts';

/** States in which payments are followed, and so can be disputed. */
export const FOLLOWED_IN: readonly string[] = ['open', 'archived'];

/** Whether the complainant may say of a payment that it did not come: once, and not where he or a supervisor said that it did. */
export const isDisputable = ({ disputed, counted }: Payment): boolean =>
  disputed === null && counted === null;

/**
 * The complainant did not receive what the unit has recorded as paid (对还款有异议). From then on it does not count: neither as paid nor
 * for the instalment that it covered. The unit has to answer for it in time, and a supervisor or the complainant ends the dispute.
 */
export function disputePayment(
  file: CaseFile,
  { payment, reason }: { payment: number; reason: string },
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  const { complaint: before } = file;
  const { arrears, supervisions } = before.procedure;
  const disputed = arrears?.payments.find(({ version }) => version === payment);
  if (!arrears || !disputed || before.leadUnit === null || !FOLLOWED_IN.includes(before.state))
    return reject('payment.not-disputable');
  if (!isDisputable(disputed)) return reject('payment.not-disputable');
  const { at, digest, policy } = context;
  const supervision = supervisions + 1;
  const { task, clock } = prepareSideTask(
    before,
    {
      kind: 'supervise',
      ordinal: supervision,
      unit: before.leadUnit,
      title: titleOf(file.tasks),
      duration: policy.durations.commitmentReply,
    },
    context,
  );
  const after = withPayment(arrears, { ...disputed, disputed: { at, supervision } }, -disputed.amount);
  const { complaint, event } = appendEvent(
    { ...before, procedure: { ...before.procedure, arrears: after, supervisions: supervision } },
    {
      type: 'payment-disputed',
      at,
      actor: { kind: 'complainant' },
      data: {
        payment,
        amount: disputed.amount,
        paid: after.paid,
        debt: after.debt,
        unit: before.leadUnit,
        supervision,
        replyDueAt: clock.dueAt,
        textHash: hashOf(reason, digest),
      },
    },
    digest,
  );
  const clocks = [clock, ...followedOn(file, after, context)];
  return { ok: true, change: { complaint, event, openedTasks: [task], changedTasks: [], clocks } };
}

/** The debt with one of its payments changed, and with it what counts as paid. */
export const withPayment = (arrears: Arrears, payment: Payment, change: number): Arrears => ({
  ...arrears,
  paid: arrears.paid + change,
  payments: arrears.payments.map((each) => (each.version === payment.version ? payment : each)),
});

/** The payments that the complainant disputes, the earliest recorded first. */
export const inDispute = ({ procedure }: CaseFile['complaint']): readonly Payment[] =>
  procedure.arrears?.payments.filter(isInDispute) ?? [];

/** Whether the unit answers with this task for a payment in dispute: as the debt, it is followed beyond the end of the case. */
export const answersDispute = (complaint: CaseFile['complaint'], { stage, round }: Task): boolean =>
  stage === 'supervise' && inDispute(complaint).some(({ disputed }) => disputed?.supervision === round);
