import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import type { Complaint } from '../../../shared/domain/complaints/complaint.ts';

/**
 * Words of a contact, which is what an official says: whoever was never contacted is told where to say so, as long as he can. What he adds
 * stands beside it in the chain, for whoever supervises or audits the case.
 */
export function withDoubt(
  text: Bilingual,
  event: CaseEvent,
  { complaint }: { complaint: Pick<Complaint, 'state'> },
): Bilingual {
  if (event.type !== 'complainant-contacted' || complaint.state !== 'open') return text;
  return {
    zh: `${text.zh}。如果没有联系过您，请在本页“补充说明”里写明，会记入案卷`,
    en: `${text.en}. If nobody did, say so under “Add information” on this page; it becomes part of the record`,
  };
}
