import type { OfficialCase } from '../../../shared/contracts/official-case.ts';
import type { Unit } from '../../../shared/contracts/reference-data.ts';
import type { TaskView } from '../../../shared/contracts/task-views.ts';
import type { Actor } from '../../../shared/domain/complaints/actor.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import type { Task } from '../../../shared/domain/complaints/tasks/task.ts';
import { textOf, textWithoutEvaluation } from '../words/case-texts.ts';
import type { ShowAccount } from './shown-account.ts';

/** How a reader is shown the units and people on record, and whether he sees ratings. */
export type Reader = { viewOf: (id: string) => Unit; shown: ShowAccount; evaluated: boolean };

/** A task as this official may see it. */
export function taskView(task: Task, reader: Reader): TaskView {
  const view = wholeTask(task, reader);
  return reader.evaluated ? view : withoutEvaluation(view);
}

function wholeTask(task: Task, { viewOf, shown }: Reader): TaskView {
  const { taskId, stage, round, unit, status, openedAt, dueAt, mark, completion, request, notes } = task;
  const { supervision } = task;
  return {
    taskId,
    stage,
    round,
    unit: viewOf(unit),
    status,
    openedAt,
    dueAt,
    mark,
    completedAt: completion?.at ?? null,
    completedBy: completion ? shown(completion.by) : null,
    outcome: completion?.outcome ?? null,
    onTime: completion?.onTime ?? null,
    statement: completion ? { ...completion.statement } : null,
    request: request && {
      kind: request.kind,
      reason: request.reason,
      by: shown(request.by),
      unit: viewOf(request.unit),
      duration: request.duration ?? null,
      body: request.body ?? null,
      reasonCode: request.reasonCode ?? null,
      otherWay: request.otherWay ?? null,
    },
    supervision: supervision && {
      ...supervision,
      by: shown(supervision.by),
      office: supervision.office === null ? null : viewOf(supervision.office),
    },
    notes: notes.map((note) => ({ ...note, by: shown(note.by) })),
  };
}

/** A return visit as the handling unit may see it: that it was made, not what was said (评价不可见). */
const withoutEvaluation = (task: TaskView): TaskView =>
  task.stage === 'visit' ? { ...task, outcome: null, statement: null, completedBy: null, notes: [] } : task;

/** An event as this official may see it, with the unit that it is about. */
export function eventView(
  event: CaseEvent,
  { viewOf, shown, evaluated }: Reader,
): OfficialCase['events'][number] {
  const unit = unitOf(event);
  const { version, type, at, hash } = event;
  const text = evaluated ? textOf(event) : textWithoutEvaluation(event);
  return {
    version,
    type,
    at,
    text,
    actor: shown(actorText(event.actor)),
    unit: unit === null ? null : viewOf(unit),
    hash,
  };
}

/** Events that name another unit than the one that acts: who decides, who was listed, whose limit it is, or who handles it again. */
const OF_THE_ACTOR: readonly CaseEvent['type'][] = [
  'approval-requested',
  'case-unlisted',
  'level-changed',
  'case-reopened',
];

/** The unit that an event is about, else the one that acted. */
function unitOf({ type, data, actor }: CaseEvent): string | null {
  const acting = actor.kind === 'person' ? actor.organisation : null;
  // A step that the ladder raised is about the late unit, one that a person took is that office's.
  if (type === 'rung-raised' && acting !== null) return acting;
  if (OF_THE_ACTOR.includes(type)) return acting;
  return 'unit' in data ? data.unit : acting;
}

const actorText = (actor: Actor) => (actor.kind === 'person' ? actor.id : actor.kind);
