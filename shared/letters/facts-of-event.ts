import type { CaseCloudEvent } from '../../events/envelope.ts';
import { replayLedger } from '../domain/clocks/clock.ts';
import type { ApprovalRequest } from '../domain/complaints/approvals/approval.ts';
import type { CaseFile } from '../domain/complaints/case-file.ts';
import { taskIdOf } from '../domain/complaints/tasks/task.ts';
import { clocksAround, type Move } from '../domain/notifications/due-moved.ts';
import { readCalendarsOf } from '../persistence/pinned-rules.ts';

/** What was asked with the approval that an event decides; undefined for other events. */
export function requestOf(event: CaseCloudEvent, { tasks }: CaseFile): ApprovalRequest | undefined {
  if (event.type !== 'suda.approval-decided.v1') return undefined;
  const { approval } = event.data;
  return tasks.find(({ stage, round }) => stage === 'approve' && round === approval)?.request ?? undefined;
}

/** The code of the reason for a refusal, whoever decided it. */
export const refusalCodeOf = (event: CaseCloudEvent, file: CaseFile): string | undefined =>
  event.type === 'suda.task-completed.v1' ? event.data.reasonCode : requestOf(event, file)?.reasonCode;

/** What the complainant was last asked to supplement, in the words of the intake centre. */
export function supplementOf({ tasks }: CaseFile): string | undefined {
  const asked = tasks
    .flatMap(({ completion }) => (completion?.outcome === 'supplement-asked' ? [completion] : []))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .at(-1)?.statement['ask'];
  return typeof asked === 'string' ? asked : undefined;
}

type DueMoved = { from: string; to: string };

/** From when to when an event moved the due time that the complainant is shown; null if it moved none. */
export async function dueMovedBy(event: CaseCloudEvent, file: CaseFile): Promise<DueMoved | null> {
  if (event.type === 'suda.clock-recalculated.v1') {
    const shown = event.data.clocks.find(({ dueAt }) => dueAt === file.complaint.dueAt);
    return shown && shown.dueBefore !== shown.dueAt ? { from: shown.dueBefore, to: shown.dueAt } : null;
  }
  if (event.type === 'suda.level-changed.v1') {
    const { dueBefore, dueAt } = event.data;
    return dueBefore === dueAt ? null : { from: dueBefore, to: dueAt };
  }
  const move = moveOf(event);
  const around = move && clocksAround(file.clocks, move);
  if (!around) return null;
  const calendarOf = await readCalendarsOf(around);
  const [from, to] = around.map((clock) => replayLedger(clock.ledger, calendarOf(clock)).dueAt);
  return from !== undefined && to !== undefined && from !== to ? { from, to } : null;
}

function moveOf(event: CaseCloudEvent): Move | null {
  if (event.type === 'suda.suspension-ended.v1') return { kind: 'resume', at: event.time };
  if (event.type !== 'suda.approval-decided.v1') return null;
  return { kind: 'extend', approval: taskIdOf(event.subject, 'approve', event.data.approval) };
}
