import { type CaseActed, type CaseAction, caseActed } from '../../shared/contracts/case-actions.ts';
import { formatInstant } from '../../shared/domain/clocks/instant.ts';
import { instantOfMinute } from '../../shared/domain/clocks/local-time.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { askApproval } from '../../shared/domain/complaints/approvals/ask-approval.ts';
import { resumeHandling } from '../../shared/domain/complaints/approvals/suspension.ts';
import type { CaseChange, CaseFile } from '../../shared/domain/complaints/case-file.ts';
import { recordContact } from '../../shared/domain/complaints/contact/record-contact.ts';
import { planArrears, recordPayment } from '../../shared/domain/complaints/follow-up/follow-arrears.ts';
import {
  keepCommitment,
  makeCommitment,
} from '../../shared/domain/complaints/follow-up/follow-commitments.ts';
import { linkCases, mergeInto } from '../../shared/domain/complaints/merge.ts';
import { mayRead } from '../../shared/domain/complaints/permissions.ts';
import { recordStep } from '../../shared/domain/complaints/record-step.ts';
import type { Rejection } from '../../shared/domain/complaints/rejection.ts';
import { sendLetter } from '../../shared/domain/complaints/send-letter.ts';
import type { CommandContext } from '../../shared/domain/complaints/tasks/open-task.ts';
import { parseComplaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { changeLevel } from '../../shared/domain/supervision/change-level.ts';
import { supervise } from '../../shared/domain/supervision/supervise.ts';
import type { SupervisionRejection } from '../../shared/domain/supervision/supervision-act.ts';
import { answerOnce } from '../../shared/middleware/answer-once.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { changeParts, readCaseFile, saveChange } from '../../shared/persistence/case-repository.ts';
import { readRulesOf } from '../../shared/persistence/pinned-rules.ts';
import type { CaseworkDependencies } from './dependencies.ts';
import { type ChosenTemplate, letterTemplateOf, writtenParts } from './letters/written-letter.ts';
import { checkReason } from './offers/refusal-reasons.ts';
import { problemOf } from './problem-of.ts';

/** An official does something with a case beside completing its tasks; sent again with its key, he gets the first answer. */
export async function actOnCase(
  number: string,
  action: CaseAction,
  key: string | null,
  person: Person,
  { now }: Pick<CaseworkDependencies, 'now'>,
): Promise<CaseActed> {
  const at = now();
  const repeatable = { scope: `act-on-case#${person.id}`, key, request: { number, action }, at };
  return answerOnce(repeatable, caseActed, async (keep) => {
    const file = await readableFile(number, person);
    if (action.version !== undefined && action.version !== file.complaint.version)
      throw new ProblemError('case.stale-version');
    const other = await otherCase(action, person);
    const context = { at, digest: sha256, ...(await readRulesOf(file.complaint, at)) };
    const template = await letterTemplateOf(action, at);
    const decision = act({ file, other, template }, action, person, context);
    if (!decision.ok) throw problemOf(decision);
    if (action.action === 'ask-approval' && action.kind === 'refusal')
      await checkReason(file.complaint, action.reasonCode);
    const { complaint } = decision.change;
    const answer = {
      number: complaint.number,
      action: action.action,
      version: complaint.version,
      head: complaint.head,
    };
    const besides =
      other && decision.otherChange ? changeParts(decision.otherChange, other.complaint.version) : [];
    const letters = writtenParts(action, template, decision.change);
    await saveChange(decision.change, file.complaint.version, [...besides, ...letters, ...keep(answer)]);
    return answer;
  });
}

type Refused = Omit<Rejection, 'code'> & { code: Rejection['code'] | SupervisionRejection };
type Decision = { ok: true; change: CaseChange; otherChange?: CaseChange } | Refused;

type Scene = { file: CaseFile; other: CaseFile | null; template: ChosenTemplate | null };

function act(
  { file, other, template }: Scene,
  action: CaseAction,
  person: Person,
  context: CommandContext,
): Decision {
  switch (action.action) {
    case 'ask-approval': {
      const { action: _, version: __, ...asked } = action;
      return askApproval(file, { ...asked, person }, context);
    }
    case 'resume':
      return resumeHandling(file, person, context);
    case 'merge':
      return mergeInto({ file, other: named(other) }, { person, reason: action.reason }, context);
    case 'link':
      return linkCases({ file, other: named(other) }, { person }, context);
    case 'plan-arrears': {
      const { debt, paid, instalments } = action;
      return planArrears(file, { person, debt, paid, instalments }, context);
    }
    case 'record-payment':
      return recordPayment(file, { person, amount: action.amount }, context);
    case 'make-commitment':
      return makeCommitment(file, { person, what: action.what, due: action.due }, context);
    case 'keep-commitment':
      return keepCommitment(file, { person, commitment: action.commitment, text: action.text }, context);
    case 'supervise': {
      const { action: _, version: __, ...asked } = action;
      return supervise(file, { ...asked, person }, context);
    }
    case 'record-step':
      return recordStep(file, { person, step: action.step, text: action.text }, context);
    case 'record-contact': {
      const { how, text } = action;
      const contactedAt = formatInstant(Date.parse(instantOfMinute(action.contactedAt)));
      return recordContact(file, { person, how, contactedAt, text }, context);
    }
    case 'change-level':
      return changeLevel(file, { person, level: action.level, reason: action.reason }, context);
    case 'write-letter':
      return sendLetter(file, { person, template, letter: action }, context);
  }
}

const named = (other: CaseFile | null): CaseFile => {
  if (!other) throw new ProblemError('case.not-found');
  return other;
};

async function otherCase(action: CaseAction, person: Person): Promise<CaseFile | null> {
  if (action.action === 'merge') return readableFile(action.into, person);
  return action.action === 'link' ? readableFile(action.number, person) : null;
}

/** "Not found" where the person may not open it, so that nobody learns that it exists. */
async function readableFile(number: string, person: Person): Promise<CaseFile> {
  const parsed = parseComplaintNumber(number);
  const file = parsed.ok ? await readCaseFile(parsed.number) : null;
  if (!file || !mayRead(person, file.complaint)) throw new ProblemError('case.not-found');
  return file;
}
