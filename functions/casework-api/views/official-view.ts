import type { OfficialCase } from '../../../shared/contracts/official-case.ts';
import type { Unit } from '../../../shared/contracts/reference-data.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import { currentTask } from '../../../shared/domain/complaints/case-file.ts';
import type { Attachment, Complaint } from '../../../shared/domain/complaints/complaint.ts';
import {
  maySeeEvaluation,
  maySeeIdentity,
  unmaskedUntil,
} from '../../../shared/domain/complaints/permissions.ts';
import type { CommandContext } from '../../../shared/domain/complaints/tasks/open-task.ts';
import { nextTryFrom } from '../../../shared/domain/complaints/tasks/visit-gap.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';
import { readCalendarsOf } from '../../../shared/persistence/pinned-rules.ts';
import { unitViews } from '../../../shared/persistence/unit-views.ts';
import { possibleActions } from '../offers/possible-actions.ts';
import { possibleOffers } from '../offers/possible-offers.ts';
import { reasonsOf, withReason } from '../offers/refusal-reasons.ts';
import { suggestedUnit } from '../offers/suggested-unit.ts';
import { categoryNameOf } from '../words/category-name.ts';
import { withFiles } from '../words/files-of-event.ts';
import { answerOf } from '../words/statements.ts';
import { answerViews } from './answer-views.ts';
import { clockView } from './clock-view.ts';
import { type Sight, viewComplainant } from './complainant-view.ts';
import { arrearsOf, commitmentsOf } from './followed-views.ts';
import { keptBackFrom, withoutKeptBack } from './kept-back.ts';
import { letterViews } from './letter-views.ts';
import { eventView, taskView } from './official-rows.ts';
import { accountsFor, type ShowAccount } from './shown-account.ts';

/** The case as this official may see it, with what he may do now. */
export async function officialView(
  record: CaseRecord,
  person: Person,
  now: CommandContext,
): Promise<OfficialCase> {
  const { complaint, content, tasks, clocks, events } = record;
  const calendarOf = await readCalendarsOf(clocks);
  const viewOf = await unitViews([
    complaint.holder,
    complaint.leadUnit,
    ...complaint.procedure.coUnits,
    ...complaint.procedure.commitments.map(({ unit }) => unit),
    complaint.procedure.listing?.unit ?? null,
    ...record.letters.map(({ unit }) => unit),
    ...events.map(({ actor }) => (actor.kind === 'person' ? actor.organisation : null)),
    ...tasks.map(({ supervision }) => supervision?.office ?? null),
    ...tasks.flatMap(({ unit, request }) => [unit, request?.unit ?? null]),
    ...clocks.flatMap(({ ledger }) => ledger.map((entry) => ('unit' in entry ? entry.unit : null))),
  ]);
  const reasons = await reasonsOf(complaint);
  const keptBack = await keptBackFrom(person, complaint);
  const sight = sightOf(person, complaint, now.at);
  const shown = accountsFor(person);
  const reader = { viewOf, shown, evaluated: maySeeEvaluation(person, complaint) };
  const viewOrNull = (id: string | null) => (id === null ? null : viewOf(id));
  const { title, body, division, divisionName, against, consentToDisclose, attachments } = content;
  return {
    view: 'official',
    number: complaint.number,
    version: complaint.version,
    state: complaint.state,
    stage: complaint.stage,
    round: complaint.round,
    title,
    body,
    category: complaint.category,
    categoryName: await categoryNameOf(complaint),
    division,
    divisionName,
    against,
    answers: await answerViews(record),
    urgent: complaint.urgent,
    level: complaint.level,
    leadUnit: viewOrNull(complaint.leadUnit),
    holder: viewOrNull(complaint.holder),
    heldSince: complaint.heldSince,
    submittedAt: complaint.submittedAt,
    closedAt: complaint.closedAt,
    consentToDisclose,
    complainant: viewComplainant(content.complainant, sight),
    attachments: attachments.map(viewOfAttachment),
    answer: answerOf(record),
    receipt: { hash: complaint.contentHash, head: complaint.receiptHead, at: complaint.submittedAt },
    head: complaint.head,
    tasks: tasks
      .map((task) => taskView(task, reader))
      .toSorted((a, b) => a.openedAt.localeCompare(b.openedAt)),
    clocks: clocks.map((clock) => clockView(clock, { calendar: calendarOf(clock), at: now.at, viewOf })),
    events: events.map((event) => {
      const view = eventView(event, reader);
      const text = withReason(withoutKeptBack(view.text, event, keptBack), event, record, reasons);
      return { ...view, text: withFiles(text, event) };
    }),
    actions: possibleActions(record, person, now),
    offers: possibleOffers(record, person, now),
    procedure: procedureView(record, { keptBack, viewOf, shown }, now),
    suggestedUnit: await suggestedUnit(record, now),
    refusalReasons: [...reasons],
    additions: record.additions.map(({ at, text, attachments: added = [] }) => ({
      at,
      text,
      attachments: added.map(viewOfAttachment),
    })),
    letters: letterViews(record, { viewOf, shown }, sight !== 'never'),
  };
}

const viewOfAttachment = ({ attachmentId, fileName, contentType, size }: Attachment) => ({
  attachmentId,
  fileName,
  contentType,
  size,
});

function sightOf(person: Person, complaint: Complaint, at: string): Sight {
  if (maySeeIdentity(person, complaint)) return 'always';
  const until = unmaskedUntil(person, complaint, at);
  return until === null ? 'never' : { until };
}

function procedureView(
  record: CaseRecord,
  {
    keptBack,
    viewOf,
    shown,
  }: { keptBack: ReadonlySet<string>; viewOf: (id: string) => Unit; shown: ShowAccount },
  now: CommandContext,
): OfficialCase['procedure'] {
  const visit = currentTask(record);
  const { coUnits, suspension, links, listing, ...rest } = record.complaint.procedure;
  const { track, pendingApproval, extensions, mergedInto, referredTo, visitTries } = rest;
  return {
    track,
    coUnits: coUnits.map(viewOf),
    pendingApproval,
    suspension: suspension && {
      since: suspension.since,
      until: suspension.until,
      reason: suspension.reason,
    },
    extensions,
    mergedInto: mergedInto !== null && keptBack.has(mergedInto) ? null : mergedInto,
    links: links.filter(({ number }) => !keptBack.has(number)),
    referredTo,
    visitTries,
    nextVisitTry: visit?.stage === 'visit' ? nextTryFrom(visit, now) : null,
    arrears: arrearsOf(record, now.at),
    commitments: commitmentsOf(record, viewOf),
    listing: listing && { ...listing, unit: viewOf(listing.unit) },
    malicious: rest.malicious,
    unmaskings: rest.unmaskings.map((each) => ({ ...each, person: shown(each.person) })),
  };
}
