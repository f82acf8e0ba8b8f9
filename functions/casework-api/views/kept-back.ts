import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import type { Complaint } from '../../../shared/domain/complaints/complaint.ts';
import { isComplainedOf } from '../../../shared/domain/complaints/permissions.ts';
import { readComplaints } from '../../../shared/persistence/day-cases.ts';

/** Linked cases that are about the reader's own unit: it must not learn from a case of its own that they exist (利益冲突回避). */
export async function keptBackFrom(
  person: Person,
  { procedure: { links, mergedInto } }: Complaint,
): Promise<ReadonlySet<string>> {
  const numbers = [...links.map(({ number }) => number), ...(mergedInto === null ? [] : [mergedInto])];
  if (numbers.length === 0) return new Set();
  const linked = await readComplaints(numbers);
  return new Set(linked.filter((other) => isComplainedOf(person, other)).map(({ number }) => number));
}

/** Words of an event, without the number of a case that is kept back. */
export function withoutKeptBack(
  text: Bilingual,
  { type, data }: CaseEvent,
  keptBack: ReadonlySet<string>,
): Bilingual {
  const other = type === 'case-linked' ? data.number : type === 'complaint-merged' ? data.into : null;
  return other !== null && keptBack.has(other)
    ? { zh: '关联另一件诉求', en: 'Linked with another case' }
    : text;
}
