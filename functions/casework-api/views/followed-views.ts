import type { ArrearsView, CommitmentView } from '../../../shared/contracts/followed-views.ts';
import type { Unit } from '../../../shared/contracts/reference-data.ts';
import { nextUnpaid } from '../../../shared/domain/complaints/follow-up/arrears.ts';
import { localDate } from '../../../shared/domain/complaints/follow-up/follow-commitments.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';

/** The debt with each instalment as it stands at an instant, or null where nothing is owed. */
export function arrearsOf(
  { complaint, clocks }: Pick<CaseRecord, 'complaint' | 'clocks'>,
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
  return { debt: arrears.debt, paid: arrears.paid, instalments };
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
