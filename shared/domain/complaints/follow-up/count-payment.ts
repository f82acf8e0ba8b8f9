import { hashOf } from '../../proof/event-chain.ts';
import { type Actor, actorOf, type Person } from '../actor.ts';
import { appendEvent, type CaseChange, type CaseFile } from '../case-file.ts';
import { type Rejection, reject } from '../rejection.ts';
import { endedTask } from '../tasks/ended-task.ts';
import { cancelSideTasks } from '../tasks/finish-task.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import type { Task } from '../tasks/task.ts';
import { inDispute, withPayment } from './dispute-payment.ts';
import { followedOn } from './instalment-clocks.ts';

type Finding = { payment: number; by: 'complainant' | 'supervision'; actor: Actor; text: string | null };

/** The complainant says that a payment which he disputed did come after all. */
export const confirmPayment = (
  file: CaseFile,
  { payment }: { payment: number },
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection =>
  count(file, { payment, text: null, by: 'complainant', actor: { kind: 'complainant' } }, context);

/**
 * A supervisor finds that a disputed payment came, for a reason that the complainant reads; where it is not said which, the one recorded
 * first. Null where it is not in dispute.
 */
export function findPaid(
  file: CaseFile,
  { person, reason, payment }: { person: Person; reason: string; payment?: number | undefined },
  context: CommandContext,
): CaseChange | null {
  const found = payment ?? inDispute(file.complaint)[0]?.version;
  if (found === undefined) return null;
  const finding = {
    payment: found,
    by: 'supervision',
    actor: actorOf(person),
    text: reason,
  } as const;
  const counted = count(file, finding, context);
  return counted.ok ? counted.change : null;
}

/** The payment counts again; what the unit had to answer for is settled with it. */
function count(
  file: CaseFile,
  { payment, by, actor, text }: Finding,
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  const { complaint: before } = file;
  const { arrears } = before.procedure;
  const found = inDispute(before).find(({ version }) => version === payment);
  if (!arrears || !found) return reject('payment.not-disputed');
  const { at, digest } = context;
  const after = withPayment(arrears, { ...found, counted: { at, by } }, found.amount);
  const isItsAnswer = ({ stage, round }: Task) =>
    stage === 'supervise' && round === found.disputed?.supervision;
  const answering = cancelSideTasks(file, isItsAnswer, context);
  const { complaint, event } = appendEvent(
    { ...before, procedure: { ...before.procedure, arrears: after } },
    {
      type: 'payment-counted',
      at,
      actor,
      data: {
        payment,
        amount: found.amount,
        paid: after.paid,
        debt: after.debt,
        by,
        textHash: text === null ? null : hashOf(text, digest),
        ended: answering.tasks.map(endedTask),
      },
    },
    digest,
  );
  const changedTasks =
    actor.kind === 'person' && text !== null
      ? [...answering.tasks, ...file.tasks.filter(isItsAnswer)].slice(0, 1).map((task) => ({
          ...task,
          notes: [...task.notes, { step: 'payment-counted', at, by: actor.id, text } as const],
        }))
      : answering.tasks;
  const clocks = [...answering.clocks, ...followedOn(file, after, context)];
  return { ok: true, change: { complaint, event, openedTasks: [], changedTasks, clocks } };
}
