import type { PublicCase } from '../../shared/contracts/case-views.ts';
import type { CaseEvent } from '../../shared/domain/complaints/case-event.ts';
import { currentTask, findClock } from '../../shared/domain/complaints/case-file.ts';
import type { CommandContext } from '../../shared/domain/complaints/open-task.ts';
import type { CaseRecord } from '../../shared/persistence/case-repository.ts';
import { readCalendarsOf } from '../../shared/persistence/pinned-rules.ts';
import { unitViews } from '../../shared/persistence/unit-views.ts';
import { statusOf, textOf } from './case-texts.ts';
import { whyDue } from './clock-view.ts';
import { possibleRequests } from './possible-requests.ts';
import { answerOf, askOf, refusalOf } from './statements.ts';

/** What the complainant sees: who has it, when it is due and why then, what was answered. No names of officials. */
export async function publicView(record: CaseRecord, context: CommandContext): Promise<PublicCase> {
  const { complaint, content, events } = record;
  const shown = events.filter(isPublic);
  const viewOf = await unitViews([complaint.holder, ...shown.map(unitOf)]);
  const refused = refusalOf(record);
  const pending = record.tasks.find(({ taskId }) => taskId === complaint.procedure.pendingApproval);
  return {
    view: 'public',
    number: complaint.number,
    title: content.title,
    category: complaint.category,
    state: complaint.state,
    stage: complaint.stage,
    status: statusOf(complaint),
    submittedAt: complaint.submittedAt,
    holder: complaint.holder === null ? null : viewOf(complaint.holder),
    heldSince: complaint.heldSince,
    due: await dueOf(record),
    answer: answerOf(record),
    ask: complaint.stage === 'supplement' ? askOf(record) : null,
    requests: possibleRequests(record, context),
    pending: pending?.request ? { kind: pending.request.kind, dueAt: pending.dueAt } : null,
    mergedInto: complaint.procedure.mergedInto,
    refusal: refused && {
      reasonCode: String(refused['reasonCode']),
      reason: String(refused['reason'] ?? ''),
      otherWay: String(refused['otherWay'] ?? ''),
    },
    receipt: { hash: complaint.contentHash, head: complaint.receiptHead, at: complaint.submittedAt },
    timeline: shown.map((event) => {
      const unit = unitOf(event);
      return { at: event.at, text: textOf(event), unit: unit === null ? null : viewOf(unit) };
    }),
  };
}

/** Inner steps and reviews are the units' own affair; marks are told, they are the complainant's deadline. */
const isPublic = (event: CaseEvent) => !INTERNAL.includes(event.type) && !isReview(event);

const INTERNAL: readonly CaseEvent['type'][] = ['workflow-redriven', 'task-opened', 'case-linked'];

const isReview = (event: CaseEvent) => event.type === 'task-completed' && event.data.stage === 'review';

const unitOf = (event: CaseEvent): string | null =>
  event.type === 'complaint-submitted' || event.type === 'task-completed' ? event.data.unit : null;

async function dueOf(record: CaseRecord): Promise<PublicCase['due']> {
  const task = currentTask(record);
  const clock = task && findClock(record.clocks, task.clockId);
  if (!clock) return null;
  const calendarOf = await readCalendarsOf([clock]);
  const why = whyDue(clock, calendarOf(clock));
  return { at: clock.dueAt, mark: clock.mark, provisional: clock.provisional, why };
}
