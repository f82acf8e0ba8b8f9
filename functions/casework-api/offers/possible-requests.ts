import type { CaseRequest } from '../../../shared/contracts/case-requests.ts';
import type { PublicCase } from '../../../shared/contracts/public-case.ts';
import type { CaseFile } from '../../../shared/domain/complaints/case-file.ts';
import { disputePayment, inDispute } from '../../../shared/domain/complaints/follow-up/dispute-payment.ts';
import { answerAsComplainant } from '../../../shared/domain/complaints/requests/answer-as-complainant.ts';
import { refusalToReconsider } from '../../../shared/domain/complaints/requests/reconsideration.ts';
import { withdraw } from '../../../shared/domain/complaints/requests/withdraw.ts';
import type { CommandContext } from '../../../shared/domain/complaints/tasks/open-task.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';

/**
 * What the complainant may do with his case now: whatever would not be refused.
 * @param host the case that a merged one goes on in
 */
export function possibleRequests(
  record: CaseRecord,
  host: CaseFile | null,
  context: CommandContext,
): CaseRequest['request'][] {
  const payments = record.complaint.procedure.arrears?.payments ?? [];
  const possible = {
    supplement: answerAsComplainant(record, { outcome: 'supplemented', statement: {} }, context).ok,
    rate: answerAsComplainant(record, { outcome: 'satisfied', statement: {} }, context).ok,
    reconsider: !refusalToReconsider(record, host?.complaint ?? null, context),
    'add-information': record.complaint.state === 'open',
    withdraw: withdrawalOf(record, context) !== null,
    'dispute-payment': payments.some(
      ({ version }) => disputePayment(record, { payment: version, reason: '' }, context).ok,
    ),
    'confirm-payment': inDispute(record.complaint).length > 0,
  } as const satisfies Record<CaseRequest['request'], boolean>;
  return (Object.keys(possible) as CaseRequest['request'][]).filter((request) => possible[request]);
}

/** What a withdrawal would come to now; null where it would be refused. */
export function withdrawalOf(record: CaseRecord, context: CommandContext): PublicCase['withdrawal'] {
  const withdrawn = withdraw(record, { reason: '' }, context);
  if (!withdrawn.ok) return null;
  return withdrawn.change.complaint.state === 'withdrawn' ? 'at-once' : 'consent';
}
