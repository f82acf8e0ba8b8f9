import type { CaseRequest } from '../../shared/contracts/case-requests.ts';
import { answerAsComplainant } from '../../shared/domain/complaints/answer-as-complainant.ts';
import type { CommandContext } from '../../shared/domain/complaints/open-task.ts';
import { refusalToReconsider } from '../../shared/domain/complaints/reconsideration.ts';
import { withdraw } from '../../shared/domain/complaints/withdraw.ts';
import type { CaseRecord } from '../../shared/persistence/case-repository.ts';

/** What the complainant may do with his case now: whatever would not be refused. */
export function possibleRequests(record: CaseRecord, context: CommandContext): CaseRequest['request'][] {
  const possible = {
    supplement: answerAsComplainant(record, { outcome: 'supplemented', statement: {} }, context).ok,
    rate: answerAsComplainant(record, { outcome: 'satisfied', statement: {} }, context).ok,
    reconsider: !refusalToReconsider(record, context),
    'add-information': record.complaint.state === 'open',
    withdraw: withdraw(record, { reason: '' }, context).ok,
  } as const satisfies Record<CaseRequest['request'], boolean>;
  return (Object.keys(possible) as CaseRequest['request'][]).filter((request) => possible[request]);
}
