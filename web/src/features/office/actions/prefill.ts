import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { disputedPayments } from './disputed-payments.ts';
import type { Draft } from './drafts.ts';
import { minuteOf } from './local-minute.ts';

/** The last text that somebody wrote under this name. */
function lastWritten(tasks: OfficialCase['tasks'], name: string): string | undefined {
  const written = tasks
    .filter(({ completedAt }) => completedAt !== null)
    .sort((one, other) => String(other.completedAt).localeCompare(String(one.completedAt)))
    .map(({ statement }) => statement?.[name])
    .find((text) => typeof text === 'string');
  return typeof written === 'string' ? written : undefined;
}

/**
 * What a form says before anything is typed: the answer's draft for the reply, the unit suggested by who
 * returned it, else by the routing rules; a contact of now; time in the unit of the most that can be asked for.
 */
export function prefillOf(
  deed: string,
  complaint: Pick<OfficialCase, 'answer' | 'tasks' | 'urgent' | 'level' | 'suggestedUnit' | 'offers'> & {
    readonly procedure: Pick<OfficialCase['procedure'], 'arrears' | 'commitments'>;
  },
  now: number,
): Draft {
  if (deed === 'replied') {
    return { answer: complaint.answer ?? lastWritten(complaint.tasks, 'answer') ?? '', channel: 'platform' };
  }
  if (deed === 'dispatched' || deed === 'forced') {
    return {
      level: complaint.level ?? 'general',
      urgent: complaint.urgent,
      leadUnit: lastWritten(complaint.tasks, 'suggestedUnit') ?? complaint.suggestedUnit?.id,
    };
  }
  if (deed === 'plan-arrears') {
    const { debt, paid = 0, instalments = [] } = complaint.procedure.arrears ?? {};
    const unpaid = instalments.filter(({ state }) => state !== 'paid');
    return { debt, paid, instalments: unpaid.map(({ due, amount }) => ({ due, amount })) };
  }
  if (deed === 'record-contact') return { how: 'phone', contactedAt: minuteOf(now) };
  if (deed === 'keep-commitment') {
    const open = complaint.procedure.commitments.filter(({ keptAt }) => keptAt === null);
    return open.length === 1 ? { commitment: open[0]?.ordinal } : {};
  }
  if (deed === 'count-payment') {
    const [first, ...others] = disputedPayments(complaint.procedure.arrears);
    return first && others.length === 0 ? { payment: first.version } : {};
  }
  const longest = complaint.offers.find(({ kind }) => kind === deed)?.longest;
  return longest ? { duration: { unit: longest.unit } } : {};
}
