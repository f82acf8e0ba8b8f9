import { useCase } from '../case/use-case.ts';
import { EntrySelect, type EntrySelectProps } from './entry-select.tsx';

/** Chooses one of the promises that were not kept yet. */
export function CommitmentSelect({ number, ...control }: EntrySelectProps) {
  const { data } = useCase(number);
  const open = data?.procedure.commitments.filter(({ keptAt }) => keptAt === null) ?? [];
  const options = open.map(({ ordinal, what, due }) => ({ value: ordinal, label: `${what}（${due}）` }));
  return <EntrySelect {...control} options={options} />;
}
