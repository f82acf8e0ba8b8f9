import { appendEntry, type Clock } from '../clocks/clock.ts';
import { actorOf, type Person } from '../complaints/actor.ts';
import { appendEvent, type CaseChange, type CaseFile, handlingClock } from '../complaints/case-file.ts';
import { LEVELS, type Level } from '../complaints/complaint.ts';
import type { RejectionCode } from '../complaints/rejection.ts';
import { durationOf } from '../complaints/service-policy.ts';
import { followClock } from '../complaints/tasks/follow-clock.ts';
import type { CommandContext } from '../complaints/tasks/open-task.ts';
import { hashOf } from '../proof/event-chain.ts';
import { noted } from './noted.ts';
import { refusalToJudge } from './refusal-to-supervise.ts';
import type { SupervisionRejection } from './supervision-act.ts';

type Refusal = RejectionCode | SupervisionRejection;
type Changed = { ok: true; change: CaseChange } | { ok: false; code: Refusal };

/**
 * A supervisor changes how difficult a matter is taken to be (调整办理等级), and with it the limit of its handling: from the clock's
 * start on, as the pinned policy has it. Extensions and pauses stand.
 */
export function changeLevel(
  file: CaseFile,
  { person, level, reason }: { person: Person; level: Level; reason: string },
  context: CommandContext,
): Changed {
  const levelled = levelledClock(file, { person, level, reason }, context);
  if (!levelled.ok) return levelled;
  const { before, after } = levelled;
  const { at, digest } = context;
  const { complaint: followed, ...changed } = followClock(
    { ...file, complaint: { ...file.complaint, level } },
    after,
    context,
  );
  const tasks = file.tasks.map(
    (task) => changed.changedTasks.find(({ taskId }) => taskId === task.taskId) ?? task,
  );
  const withNote = noted({ ...file, tasks }, { step: 'level-changed', at, by: person.id, text: reason });
  const { complaint, event } = appendEvent(
    followed,
    {
      type: 'level-changed',
      at,
      actor: actorOf(person),
      data: {
        from: file.complaint.level,
        to: level,
        clockId: after.clockId,
        unit: after.unit,
        dueBefore: before.dueAt,
        dueAt: after.dueAt,
        reasonHash: hashOf(reason, digest),
      },
    },
    digest,
  );
  return {
    ok: true,
    change: { complaint, event, openedTasks: [], changedTasks: withNote, clocks: changed.clocks },
  };
}

/** The levels that this person can change the case to now, each with the due time that it leads to. */
export const possibleLevels = (file: CaseFile, person: Person, context: CommandContext) =>
  LEVELS.flatMap((level) => {
    const levelled = levelledClock(file, { person, level, reason: level }, context);
    return levelled.ok ? [{ level, before: levelled.before.dueAt, dueAt: levelled.after.dueAt }] : [];
  });

/** The handling clock before and after, or why there is none. A lengthening is an extension in effect: no unit grants it to itself. */
function levelledClock(
  { complaint, clocks }: CaseFile,
  { person, level, reason }: { person: Person; level: Level; reason: string },
  { at, policy, calendar, routing }: CommandContext,
): { ok: true; before: Clock; after: Clock } | { ok: false; code: Refusal } {
  const refused = (code: Refusal) => ({ ok: false, code }) as const;
  const refusal = refusalToJudge(person, complaint, { routing });
  if (refusal) return refused(refusal);
  const before = handlingClock(clocks);
  if (!before) return refused('level.not-now');
  if (complaint.procedure.track === 'arrears') return refused('level.arrears');
  if (complaint.level === level) return refused('level.same');
  const counted = countedUntil(before, at);
  if (counted > before.dueAt) return refused('level.overdue');
  const duration = durationOf(policy, 'handle', { ...complaint, level });
  const entry = { kind: 'policy', at, duration, policyVersion: policy.version, reason } as const;
  const after = appendEntry(before, entry, calendar);
  return counted > after.dueAt ? refused('level.too-short') : { ok: true, before, after };
}

/** Up to when a clock has counted: one that stands, until it began to. */
function countedUntil({ status, ledger }: Clock, at: string): string {
  return (status === 'paused' ? ledger.findLast(({ kind }) => kind === 'pause')?.at : undefined) ?? at;
}
