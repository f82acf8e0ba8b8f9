import type { Bilingual } from '../../../shared/contracts/text.ts';
import { appendEntry, type Clock } from '../../../shared/domain/clocks/clock.ts';
import { timeHeld } from '../../../shared/domain/clocks/time-held.ts';
import type { ReferralBody } from '../../../shared/domain/complaints/approvals/approval.ts';
import { decideApproval } from '../../../shared/domain/complaints/approvals/decide-approval.ts';
import { type CaseFile, handlingClock, lastHandling } from '../../../shared/domain/complaints/case-file.ts';
import type { CommandContext } from '../../../shared/domain/complaints/tasks/open-task.ts';
import type { Task, TaskOutcome } from '../../../shared/domain/complaints/tasks/task.ts';
import { momentText } from '../../../shared/domain/notifications/moment-text.ts';
import { RECEIVERS } from '../../../shared/letters/words.ts';
import { CONSEQUENCES, GRANTED, ROUND_ASKED, SECOND_ROUND } from '../words/consequence-words.ts';

/** What an outcome leads to in this very case: by when, and what is charged to the unit that decides. */
export function consequenceOf(
  file: CaseFile,
  task: Task,
  outcome: TaskOutcome,
  context: CommandContext,
): Bilingual {
  const clock = handlingClock(file.clocks);
  if (outcome === 'granted' && task.request !== null) return ofGrant(file, task, context);
  if (outcome === 'signed' && clock) {
    return {
      zh: `由本单位办理；办理时限已从分办起算，最迟${momentText(clock.dueAt, 'zh')}办完。`,
      en: `Your unit handles the case; the handling clock has run since the dispatch and is due on ${momentText(clock.dueAt, 'en')}.`,
    };
  }
  if (outcome === 'returned') return ofReturn(file, task, clock, context);
  if (outcome === 'dissatisfied') return file.complaint.dissatisfactions === 0 ? SECOND_ROUND : ROUND_ASKED;
  if (outcome === 'declined' || outcome === 'overturned') return ofComingBack(file, outcome, context);
  return CONSEQUENCES[outcome];
}

/** What comes back from elsewhere goes on with the handling clock that it had, if a unit had it. */
function ofComingBack(
  { clocks }: CaseFile,
  outcome: 'declined' | 'overturned',
  { at, calendar }: CommandContext,
): Bilingual {
  const text = CONSEQUENCES[outcome];
  const stopped = lastHandling(clocks);
  if (stopped?.status !== 'stopped') return text;
  const { dueAt } = appendEntry(stopped, { kind: 'reopen', at }, calendar);
  const over = at > dueAt ? { zh: '，现已超期', en: ', so overdue already' } : { zh: '', en: '' };
  return {
    zh: `${text.zh}原办理时限恢复计算、不重新起算，期限为${momentText(dueAt, 'zh')}${over.zh}。`,
    en: `${text.en} The handling deadline it had is not reset: due on ${momentText(dueAt, 'en')}${over.en}.`,
  };
}

/** A first return goes back to the intake centre, another one to the supervising office; the time so far is the unit's own. */
function ofReturn(
  { complaint }: CaseFile,
  { unit }: Task,
  clock: Clock | undefined,
  { calendar, at }: CommandContext,
): Bilingual {
  const held = clock ? timeHeld(clock.ledger, calendar, at).find((part) => part.unit === unit) : undefined;
  const minutes = Math.round((held?.workedMs ?? 0) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const where =
    complaint.returns > 0
      ? {
          zh: '这是第二次退回：由督办单位强制派单，可能仍派给本单位。',
          en: 'This is the second return: the supervising office assigns it with force, perhaps to your unit.',
        }
      : CONSEQUENCES.returned;
  if (minutes === 0) return where;
  return {
    zh: `${where.zh}至今的 ${hours} 小时 ${rest} 分（工作时间）计入本单位用时。`,
    en: `${where.en} The ${hours} h ${rest} min of working time so far are charged to your unit.`,
  };
}

/** What a grant would bring about, computed by what carries it out. */
function ofGrant(file: CaseFile, task: Task, context: CommandContext): Bilingual {
  const { kind, body } = task.request ?? {};
  if (kind === undefined) return CONSEQUENCES.granted;
  if (kind === 'transfer' && body !== undefined) return ofTransfer(body);
  if (kind !== 'extension' && kind !== 'suspension' && kind !== 'unmasking') return GRANTED[kind];
  const decided = { decision: 'granted', person: null, statement: {} } as const;
  const { complaint } = decideApproval(file, task, decided, context);
  const [before, after] = [file.complaint.dueAt, complaint.dueAt];
  if (kind === 'extension' && before !== null && after !== null) {
    return {
      zh: `办理期限由${momentText(before, 'zh')}延至${momentText(after, 'zh')}，仅此一次。理由会告知诉求人。`,
      en: `The deadline moves from ${momentText(before, 'en')} to ${momentText(after, 'en')}, this once. The complainant is told why.`,
    };
  }
  if (kind === 'unmasking') {
    const visibleUntil = complaint.procedure.unmaskings.at(-1)?.until;
    return visibleUntil === undefined ? GRANTED[kind] : ofUnmasking(visibleUntil);
  }
  const until = complaint.procedure.suspension?.until;
  return until === undefined
    ? GRANTED[kind]
    : {
        zh: `办理时限从现在起暂停，最迟${momentText(until, 'zh')}自动恢复。理由会告知诉求人。`,
        en: `The handling deadline stands still from now on and runs again by itself on ${momentText(until, 'en')} at the latest. The complainant is told why.`,
      };
}

const ofTransfer = (body: ReferralBody): Bilingual => ({
  zh: `移交${RECEIVERS[body].zh}，等待其结果；诉求人会收到通知。`,
  en: `The matter goes to ${RECEIVERS[body].en} and its result is awaited; the complainant is told.`,
});

const ofUnmasking = (until: string): Bilingual => ({
  zh: `申请人从现在起可见诉求人身份，到${momentText(until, 'zh')}自动失效，全程留痕。`,
  en: `Who asked sees who complains from now on until ${momentText(until, 'en')}, on record; then it ends by itself.`,
});
