import { LEAD_STAGES } from '../../supervision/refusal-to-supervise.ts';
import type { CaseEvent } from '../case-event.ts';
import { isEndState, NEXT_STAGE } from '../tasks/stage.ts';
import { SIDE_KINDS } from '../tasks/task.ts';

/** Where a case stands, as its events tell. */
export type Standing = {
  state: string;
  stage: string | null;
  round: number;
  level: string | null;
  leadUnit: string | null;
  /** Who has the task of the station; undefined until an event names the unit. */
  holder: string | null | undefined;
};

const BEGIN: Standing = {
  state: 'open',
  stage: 'accept',
  round: 1,
  level: null,
  leadUnit: null,
  holder: undefined,
};

/** Where the events of a case lead, and the last one that led there. */
export function standingAfter(events: readonly CaseEvent[]): { standing: Standing; version: number } {
  let standing = BEGIN;
  let version = 1;
  for (const event of events) {
    const moved = movedBy(standing, event);
    if (moved === null) continue;
    standing = { ...standing, ...moved };
    version = event.version;
  }
  return { standing, version };
}

function movedBy(before: Standing, { type, data }: CaseEvent): Partial<Standing> | null {
  switch (type) {
    case 'complaint-submitted':
      return { holder: data.unit };
    case 'task-opened':
    case 'reconsideration-requested':
    case 'instalment-missed':
    case 'case-reopened':
      return { state: 'open', stage: data.stage, round: data.round, holder: data.unit };
    case 'task-completed': {
      const decided = {
        ...(data.level !== undefined && { level: data.level }),
        ...(data.leadUnit !== undefined && { leadUnit: data.leadUnit }),
      };
      return isSide(data) ? null : { ...leftBy(data), ...decided };
    }
    case 'approval-decided':
    case 'complaint-merged':
    case 'complaint-withdrawn': {
      const left = data.ended.find((task) => !isSide(task));
      return left ? leftBy(left) : null;
    }
    case 'case-taken-over': {
      const leads = LEAD_STAGES.includes(data.stage);
      return { holder: data.unit, leadUnit: leads ? data.unit : before.leadUnit };
    }
    case 'level-changed':
      return { level: data.to };
    case 'complaint-archived':
      return { state: 'archived', stage: null, holder: null };
    default:
      return null;
  }
}

const isSide = ({ stage }: { stage: string }) => SIDE_KINDS.some((kind) => kind === stage);

const NEXT: ReadonlyMap<string, string> = new Map(Object.entries(NEXT_STAGE));

/** Where a case goes when its station is left: as the workflow's table says. */
function leftBy({ result, nextRound }: { result: string; nextRound: number }): Partial<Standing> {
  const next = NEXT.get(result) ?? result;
  const over = next === 'archive' || isEndState(next);
  return {
    state: isEndState(next) ? next : 'open',
    stage: over ? null : next,
    round: nextRound,
    holder: undefined,
  };
}
