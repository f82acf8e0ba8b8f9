import type { PublicCase } from '../../../shared/contracts/public-case.ts';
import type { RefusalReason } from '../../../shared/contracts/refusal-reason.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import { currentTask, findClock } from '../../../shared/domain/complaints/case-file.ts';
import { contactClock } from '../../../shared/domain/complaints/contact/first-contact.ts';
import {
  reconsiderUntil,
  refusalToReconsider,
} from '../../../shared/domain/complaints/requests/reconsideration.ts';
import type { CommandContext } from '../../../shared/domain/complaints/tasks/open-task.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';
import { readMergedInto } from '../../../shared/persistence/merged-into.ts';
import { readCalendarsOf } from '../../../shared/persistence/pinned-rules.ts';
import { unitViews } from '../../../shared/persistence/unit-views.ts';
import { goesOnOf } from '../offers/goes-on.ts';
import { possibleRequests, withdrawalOf } from '../offers/possible-requests.ts';
import { reasonsOf, withReason } from '../offers/refusal-reasons.ts';
import { fileNamesOf, withFiles } from '../words/files-of-event.ts';
import { grantedRequests, noteOf } from '../words/public-notes.ts';
import { isTold, toldText } from '../words/public-texts.ts';
import { answerOf, askOf, endedByOf, endReasonOf, refusalOf } from '../words/statements.ts';
import { statusOf } from '../words/status-texts.ts';
import { withDoubt } from '../words/with-doubt.ts';
import { withReceiver } from '../words/with-receiver.ts';
import { whyDue } from './clock-view.ts';
import { arrearsOf, commitmentsOf } from './followed-views.ts';
import { receivedLetters } from './letter-views.ts';

/** What the complainant sees: who has it, when it is due and why then, what was answered. No names of officials. */
export async function publicView(record: CaseRecord, context: CommandContext): Promise<PublicCase> {
  const { complaint, content, events } = record;
  const { procedure } = complaint;
  const shown = events.filter(isTold);
  const promising = procedure.commitments.map(({ unit }) => unit);
  const writing = record.letters.map(({ unit }) => unit);
  const viewOf = await unitViews([complaint.holder, ...promising, ...writing, ...shown.map(unitOf)]);
  const refused = refusalOf(record);
  const host = await readMergedInto(complaint);
  const into = host?.complaint ?? null;
  const reasons = await reasonsOf(complaint);
  const pending = record.tasks.find(({ taskId }) => taskId === procedure.pendingApproval);
  return {
    view: 'public',
    number: complaint.number,
    title: content.title,
    category: complaint.category,
    track: procedure.track,
    state: complaint.state,
    stage: complaint.stage,
    status: statusOf(complaint),
    submittedAt: complaint.submittedAt,
    holder: complaint.holder === null ? null : viewOf(complaint.holder),
    heldSince: complaint.heldSince,
    due: await dueOf(record),
    answer: answerOf(record),
    ask: complaint.stage === 'supplement' ? askOf(record) : null,
    requests: possibleRequests(record, host, context),
    pending: pending?.request ? { kind: pending.request.kind, dueAt: pending.dueAt } : null,
    mergedInto: procedure.mergedInto,
    goesOn: host && (await goesOnOf(host)),
    refusal: refused && refusalView(refused, reasons),
    reconsiderUntil: refusalToReconsider(record, into, context)
      ? null
      : reconsiderUntil(record, into, context),
    reconsidered: procedure.reconsidered,
    withdrawal: withdrawalOf(record, context),
    endedBy: endedByOf(record),
    endReason: endReasonOf(record),
    suspension: procedure.suspension && {
      since: procedure.suspension.since,
      until: procedure.suspension.until,
      reason: procedure.suspension.reason,
    },
    firstContact: firstContactOf(record, context),
    referral: referralOf(record),
    again: complaint.state === 'open' && complaint.dissatisfactions > 0,
    notDrawn: complaint.state === 'archived' && lastReplyOf(events) === 'not-drawn',
    ...begunBy(record),
    arrears: arrearsOf(record, context.at),
    commitments: commitmentsOf(record, viewOf),
    letters: receivedLetters(record, viewOf),
    receipt: { hash: complaint.contentHash, head: complaint.receiptHead, at: complaint.submittedAt },
    timeline: shown.map((event) => {
      const unit = unitOf(event);
      const told = withDoubt(withReason(toldText(event), event, record, reasons), event, record);
      const text = withReceiver(told, event, record);
      return {
        at: event.at,
        text: withFiles(text, event),
        note: noteOf(event, record),
        files: fileNamesOf(event, record),
        unit: unit === null ? null : viewOf(unit),
      };
    }),
  };
}

/** A refusal with the words of its reason; what the system refused has no others. */
function refusalView(
  refused: Readonly<Record<string, unknown>>,
  reasons: readonly RefusalReason[],
): PublicCase['refusal'] {
  const reason = reasons.find(({ code }) => code === refused['reasonCode']);
  return {
    reasonCode: String(refused['reasonCode']),
    name: reason?.name ?? null,
    legalBasis: reason?.legalBasis ?? null,
    usualWay: reason?.otherWay ?? null,
    reason: String(refused['reason'] ?? ''),
    otherWay: String(refused['otherWay'] ?? ''),
  };
}

const lastReplyOf = (events: readonly CaseEvent[]): string | undefined =>
  events
    .flatMap((event) => (event.type === 'task-completed' && event.data.stage === 'reply' ? [event.data] : []))
    .at(-1)?.result;

const unitOf = (event: CaseEvent): string | null =>
  event.type === 'complaint-submitted' ||
  event.type === 'letter-written' ||
  event.type === 'complainant-contacted' ||
  (event.type === 'task-completed' && event.actor.kind === 'person')
    ? event.data.unit
    : null;

function firstContactOf({ clocks }: CaseRecord, { at }: CommandContext): PublicCase['firstContact'] {
  const clock = contactClock(clocks);
  return clock ? { dueAt: clock.dueAt, overdue: at > clock.dueAt } : null;
}

async function dueOf(record: CaseRecord): Promise<PublicCase['due']> {
  const task = currentTask(record);
  const clock = task && findClock(record.clocks, task.clockId);
  if (!clock) return null;
  const calendarOf = await readCalendarsOf([clock]);
  const extending = clock.ledger.flatMap((entry) => (entry.kind === 'extend' ? [entry.approval] : []));
  return {
    at: clock.dueAt,
    originalAt: clock.originalDueAt,
    mark: clock.mark,
    provisional: clock.provisional,
    stands: clock.status === 'paused',
    extensions: grantedRequests(record)
      .filter(({ taskId }) => extending.includes(taskId))
      .map(({ at, reason }) => ({ at, reason })),
    why: whyDue(clock, calendarOf(clock)),
  };
}

/** What began the present round, if it was a supervisor who revoked the closing, or a missed instalment. */
function begunBy(record: CaseRecord): Pick<PublicCase, 'reopened' | 'missed'> {
  if (record.complaint.state !== 'open') return { reopened: null, missed: null };
  const began = record.events.findLast(
    ({ type, data }) =>
      type === 'case-reopened' ||
      type === 'instalment-missed' ||
      (type === 'task-completed' && ['second-round', 'round-granted'].includes(data.result)),
  );
  return {
    reopened: began?.type === 'case-reopened' ? { at: began.at, reason: noteOf(began, record) ?? '' } : null,
    missed: began?.type === 'instalment-missed' ? { at: began.at } : null,
  };
}

function referralOf(record: CaseRecord): PublicCase['referral'] {
  const { stage, procedure } = record.complaint;
  if (stage !== 'referral' || procedure.referredTo === null) return null;
  const granted = grantedRequests(record).findLast(({ kind }) => kind === 'transfer');
  const received = currentTask(record)?.notes.find(({ step }) => step === 'referral-received');
  return { body: procedure.referredTo, since: granted?.at ?? null, receivedAt: received?.at ?? null };
}
