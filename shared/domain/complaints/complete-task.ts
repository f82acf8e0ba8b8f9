import { isOnTime } from '../clocks/clock.ts';
import { monthOf } from '../clocks/month.ts';
import { hashOf } from '../proof/event-chain.ts';
import { actorOf, type Person } from './actor.ts';
import { isAgainst } from './against.ts';
import { appendEvent, type CaseChange, type CaseFile, findClock, runningHandleClock } from './case-file.ts';
import type { Complaint, Level } from './complaint.ts';
import { changedClocks, endOf, governingClock } from './completion-clocks.ts';
import { nextPosition } from './next-position.ts';
import type { CommandContext } from './open-task.ts';
import { refusalToComplete } from './permissions.ts';
import { type Rejection, reject } from './rejection.ts';
import { refusalToReturn } from './return-to-dispatch.ts';
import { PERSON_OUTCOMES, type PersonOutcome } from './stage.ts';
import type { Task } from './task.ts';

/** What a person decides; `statement` is all that was written with it. */
export type CompletionInput = {
  taskId: string;
  person: Person;
  outcome: PersonOutcome;
  seenVersion?: number | undefined;
  statement: Readonly<Record<string, unknown>>;
  dispatch?: { leadUnit: string; level: Level; urgent: boolean } | undefined;
};

/** A person finishes a task: decides, stops and starts clocks, moves the case on, as one change. */
export function completeTask(
  file: CaseFile,
  input: CompletionInput,
  context: CommandContext,
): { ok: true; change: CaseChange } | Rejection {
  const { complaint } = file;
  const task = file.tasks.find(({ taskId }) => taskId === input.taskId);
  if (!task) return reject('task.not-found');
  const refusal = refusalToComplete(input.person, task, complaint);
  if (refusal) return reject(refusal);
  if (task.status === 'completed') return reject('task.already-completed');
  if (input.seenVersion !== undefined && input.seenVersion !== complaint.version)
    return reject('case.stale-version');
  const allowed: readonly string[] = PERSON_OUTCOMES[task.stage];
  if (!allowed.includes(input.outcome)) return reject('task.outcome-not-allowed');
  const kept = input.outcome === 'returned' ? refusalToReturn(task, complaint, context) : null;
  if (kept) return reject(kept);
  if (input.dispatch && isAgainst(complaint, input.dispatch.leadUnit))
    return reject('dispatch.complained-of-unit');
  const levelFixed = runningHandleClock(file.clocks) !== undefined;
  if (levelFixed && input.dispatch && input.dispatch.level !== complaint.level)
    return reject('dispatch.level-fixed');
  return { ok: true, change: applyCompletion(file, task, input, context) };
}

function applyCompletion(
  file: CaseFile,
  task: Task,
  input: CompletionInput,
  context: CommandContext,
): CaseChange {
  const after = decided(file.complaint, input);
  const clocks = changedClocks(file, task, after, input, context);
  const ended = endOf(findClock(clocks, task.clockId) ?? findClock(file.clocks, task.clockId), context);
  const onTime = isOnTime(ended);
  const position = nextPosition(file.complaint, task, input.outcome, context.routing, after.leadUnit);
  const ahead = { ...after, ...position.complaint };
  const governing = governingClock(ahead, file.clocks, clocks);
  const moved: Complaint = {
    ...ahead,
    mark: governing?.mark ?? 'green',
    dueAt: governing?.dueAt ?? null,
    heldSince: position.complaint.holder === file.complaint.holder ? file.complaint.heldSince : context.at,
    closedAt: position.complaint.state === 'open' ? null : context.at,
    finished: [
      ...file.complaint.finished,
      {
        stage: task.stage,
        round: task.round,
        unit: task.unit,
        month: monthOf(context.at),
        onTimeOriginal: onTime.original,
        onTimeExtended: onTime.extended,
      },
    ],
  };
  const { complaint, event } = appendEvent(
    moved,
    {
      type: 'task-completed',
      at: context.at,
      actor: actorOf(input.person),
      data: {
        stage: task.stage,
        round: task.round,
        unit: task.unit,
        outcome: input.outcome,
        result: position.result,
        nextRound: position.nextRound,
        onTime: onTime.extended,
        statementHash: hashOf(input.statement, context.digest),
        ...(input.dispatch && { leadUnit: input.dispatch.leadUnit, level: input.dispatch.level }),
        ...(typeof input.statement['reasonCode'] === 'string' && {
          reasonCode: input.statement['reasonCode'],
        }),
      },
    },
    context.digest,
  );
  const completed: Task = {
    ...task,
    status: 'completed',
    mark: ended.mark,
    completion: {
      outcome: input.outcome,
      result: position.result,
      nextRound: position.nextRound,
      at: context.at,
      by: input.person.id,
      onTime: onTime.extended,
      statement: input.statement,
    },
  };
  return { complaint, event, openedTasks: [], changedTasks: [completed], clocks };
}

/** What the decision itself changes of the case, before it moves on. */
function decided(complaint: Complaint, { outcome, dispatch, person }: CompletionInput): Complaint {
  return {
    ...complaint,
    ...(dispatch && {
      leadUnit: dispatch.leadUnit,
      level: dispatch.level,
      urgent: complaint.urgent || dispatch.urgent,
    }),
    ...(outcome === 'handled' && { handledBy: person.id }),
    returns: complaint.returns + (outcome === 'returned' ? 1 : 0),
    dissatisfactions: complaint.dissatisfactions + (outcome === 'dissatisfied' ? 1 : 0),
  };
}
