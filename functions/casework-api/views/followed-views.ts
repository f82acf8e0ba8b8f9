import type { ArrearsView, CommitmentView } from '../../../shared/contracts/followed-views.ts';
import type { Unit } from '../../../shared/contracts/reference-data.ts';
import { nextUnpaid, type Payment } from '../../../shared/domain/complaints/follow-up/arrears.ts';
import { FOLLOWED_IN, isDisputable } from '../../../shared/domain/complaints/follow-up/dispute-payment.ts';
import { localDate } from '../../../shared/domain/complaints/follow-up/follow-commitments.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';

/** The debt with each instalment as it stands at an instant, or null where nothing is owed. */
export function arrearsOf(
  { complaint, clocks, tasks }: Pick<CaseRecord, 'complaint' | 'clocks' | 'tasks'>,
  at: string,
): ArrearsView | null {
  const { arrears } = complaint.procedure;
  if (!arrears) return null;
  const next = nextUnpaid(arrears);
  const today = localDate(at);
  const instalments = arrears.instalments.map(({ due, amount, missedAt }, index) => {
    const number = index + 1;
    if (next === null || number < next) return { number, due, amount, state: 'paid' as const, mark: null };
    if (missedAt !== null || due < today)
      return { number, due, amount, state: 'missed' as const, mark: 'red' as const };
    if (number > next) return { number, due, amount, state: 'later' as const, mark: null };
    const clock = clocks.find(({ clockId }) => clockId === `instalment#${number}`);
    return { number, due, amount, state: 'next' as const, mark: clock?.mark ?? 'green' };
  });
  const payments = arrears.payments.map((payment) => paymentView(payment, complaint, tasks));
  return { debt: arrears.debt, paid: arrears.paid, payments, instalments };
}

function paymentView(
  payment: Payment,
  { state }: CaseRecord['complaint'],
  tasks: CaseRecord['tasks'],
): ArrearsView['payments'][number] {
  const { version, at, amount, disputed, counted } = payment;
  const answer =
    disputed && tasks.find((task) => task.stage === 'supervise' && task.round === disputed.supervision);
  const repliedAt = answer?.completion?.outcome === 'answered-supervision' ? answer.completion.at : null;
  const settled = counted?.by === 'complainant' ? 'confirmed' : 'found';
  return {
    version,
    at,
    amount,
    state: counted ? settled : disputed ? 'disputed' : 'recorded',
    disputable: isDisputable(payment) && FOLLOWED_IN.includes(state),
    dispute: disputed && {
      since: disputed.at,
      replyDueAt: answer?.status === 'open' ? answer.dueAt : null,
      repliedAt,
    },
    supervision: disputed?.supervision ?? null,
  };
}

/** What was promised, in the words that stand on the task where it was. */
export function commitmentsOf(
  { complaint, tasks }: Pick<CaseRecord, 'complaint' | 'tasks'>,
  viewOf: (id: string) => Unit,
): CommitmentView[] {
  const notes = tasks.flatMap((task) => task.notes);
  return complaint.procedure.commitments.map(({ ordinal, unit, due, keptAt, brokenAt }) => ({
    ordinal,
    what: notes.find(({ commitment }) => commitment === ordinal)?.text ?? '',
    unit: viewOf(unit),
    due,
    keptAt,
    brokenAt,
  }));
}
