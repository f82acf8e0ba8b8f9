import { type CaseRequest, type CaseRequested, caseRequested } from '../../shared/contracts/case-requests.ts';
import type { CaseChange, CaseFile } from '../../shared/domain/complaints/case-file.ts';
import type { Attachment } from '../../shared/domain/complaints/complaint.ts';
import { confirmPayment } from '../../shared/domain/complaints/follow-up/count-payment.ts';
import { disputePayment } from '../../shared/domain/complaints/follow-up/dispute-payment.ts';
import type { Rejection } from '../../shared/domain/complaints/rejection.ts';
import { addInformation } from '../../shared/domain/complaints/requests/add-information.ts';
import { answerAsComplainant } from '../../shared/domain/complaints/requests/answer-as-complainant.ts';
import { queryCodeHash } from '../../shared/domain/complaints/requests/query-code-hash.ts';
import { askReconsideration } from '../../shared/domain/complaints/requests/reconsideration.ts';
import { withdraw } from '../../shared/domain/complaints/requests/withdraw.ts';
import type { CommandContext } from '../../shared/domain/complaints/tasks/open-task.ts';
import { parseComplaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { normaliseQueryCode } from '../../shared/domain/identifiers/query-code.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { answerOnce } from '../../shared/middleware/answer-once.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { additionPart } from '../../shared/persistence/addition-repository.ts';
import { readCaseFile, saveChange } from '../../shared/persistence/case-repository.ts';
import { readMergedInto } from '../../shared/persistence/merged-into.ts';
import { readRulesOf } from '../../shared/persistence/pinned-rules.ts';
import { claimPart } from '../../shared/persistence/upload-repository.ts';
import type { TransactionPart } from '../../shared/persistence/write-transaction.ts';
import { attachmentsOfRequest } from './attachments-of-request.ts';
import type { IntakeDependencies } from './dependencies.ts';

/** The complainant, known by the query code, does something with his own case. */
export async function requestOnCase(
  number: string,
  code: string | undefined,
  request: CaseRequest,
  key: string | null,
  { now, checkAttachments }: Pick<IntakeDependencies, 'now' | 'checkAttachments'>,
): Promise<CaseRequested> {
  const at = now();
  const file = await ownCase(number, code);
  const repeatable = { scope: `request-on-case#${file.complaint.number}`, key, request, at };
  return answerOnce(repeatable, caseRequested, async (keep) => {
    const context = { at, digest: sha256, ...(await readRulesOf(file.complaint, at)) };
    const attachments = await attachmentsOfRequest(file.complaint.number, request, at, { checkAttachments });
    const host = request.request === 'reconsider' ? await readMergedInto(file.complaint) : null;
    const decision = decide({ file, host }, request, attachments, context);
    if (!decision.ok) throw new ProblemError(decision.code);
    const { complaint } = decision.change;
    const answer = { number: complaint.number, request: request.request, version: complaint.version };
    await saveChange(decision.change, file.complaint.version, [
      ...written(request, attachments, decision.change, at),
      ...attachments.map(({ attachmentId }) => claimPart(attachmentId, complaint.number)),
      ...keep(answer),
    ]);
    return answer;
  });
}

function decide(
  { file, host }: { file: CaseFile; host: CaseFile | null },
  request: CaseRequest,
  attachments: readonly Attachment[],
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  switch (request.request) {
    case 'supplement':
      return answerAsComplainant(
        file,
        { outcome: 'supplemented', statement: { text: request.text }, attachments },
        context,
      );
    case 'rate': {
      const { satisfaction, reason } = request;
      const statement = { rated: 'page', ...(reason !== undefined && { reason }) };
      return answerAsComplainant(file, { outcome: satisfaction, statement }, context);
    }
    case 'withdraw':
      return withdraw(file, { reason: request.reason }, context);
    case 'reconsider':
      return askReconsideration(file, { reason: request.reason, host: host?.complaint ?? null }, context);
    case 'dispute-payment':
      return disputePayment(file, { payment: request.payment, reason: request.reason }, context);
    case 'confirm-payment':
      return confirmPayment(file, { payment: request.payment }, context);
    case 'add-information':
      return addInformation(file, { text: request.text, attachments }, context);
  }
}

/** What was sent, and what was written and is not part of a task, is kept by itself; the event has its hashes. */
function written(
  request: CaseRequest,
  attachments: readonly Attachment[],
  { complaint }: CaseChange,
  at: string,
): TransactionPart[] {
  const { number, version } = complaint;
  switch (request.request) {
    case 'supplement':
      return attachments.length === 0
        ? []
        : [additionPart({ number, version, at, text: request.text, attachments })];
    case 'add-information':
      return [additionPart({ number, version, at, text: request.text, attachments })];
    case 'withdraw':
    case 'reconsider':
    case 'dispute-payment':
      return [additionPart({ number, version, at, text: request.reason })];
    default:
      return [];
  }
}

/** "Not found" whether the number or the code is wrong. */
async function ownCase(number: string, code: string | undefined): Promise<CaseFile> {
  const parsed = parseComplaintNumber(number);
  const normalised = code === undefined ? null : normaliseQueryCode(code);
  const file = parsed.ok && normalised ? await readCaseFile(parsed.number) : null;
  if (!file || !normalised) throw new ProblemError('case.not-found');
  const { complaint } = file;
  if (queryCodeHash(complaint.number, normalised, sha256) !== complaint.queryCodeHash)
    throw new ProblemError('case.not-found');
  return file;
}
