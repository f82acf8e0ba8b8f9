import type { Complaint, Satisfaction } from '../complaint.ts';
import { unitFor } from '../service-policy.ts';
import type { CommandContext } from './open-task.ts';
import {
  BACKWARD_OUTCOMES,
  type ExitOutcome,
  isEndState,
  NEXT_STAGE,
  PERSON_OUTCOMES,
  type PersonOutcome,
  type StageOutcome,
} from './stage.ts';
import type { Task } from './task.ts';
import { isVisited } from './visit-sampling.ts';

/** How a station can be left: by its own outcomes, by a way out, or by its time. */
export type StationOutcome = PersonOutcome | ExitOutcome | 'lapsed';

/** Where the case stands after an outcome, and what the workflow is told. */
export type Position = {
  result: StageOutcome;
  nextRound: number;
  complaint: Pick<Complaint, 'state' | 'stage' | 'round' | 'holder' | 'satisfaction'>;
};

/**
 * Dissatisfaction leads to a second round once by right (重办), from then on to the supervising office's decision; a second
 * return is contested and decided with force (强制派单). A merging that was objected to and stands leaves the complaint merged.
 */
function resultOf(
  outcome: StationOutcome,
  before: Complaint,
  { policy, digest }: Pick<CommandContext, 'policy' | 'digest'>,
): StageOutcome {
  const { dissatisfactions, returns } = before;
  if (outcome === 'replied' && !isVisited(before, policy.visitShare, digest)) return 'not-drawn';
  if (outcome === 'dissatisfied') return dissatisfactions === 0 ? 'second-round' : 'round-asked';
  if (outcome === 'upheld' && before.procedure.mergedInto !== null) return 'merged';
  return outcome === 'returned' && returns > 0 ? 'contested' : outcome;
}

/** Moves the case on: the next station with its unit, or the end. */
export function nextPosition(
  before: Complaint,
  task: Task,
  outcome: StationOutcome,
  context: Pick<CommandContext, 'policy' | 'routing' | 'digest'>,
  leadUnit: string | null,
): Position {
  const result = resultOf(outcome, before, context);
  const next = NEXT_STAGE[result];
  const round = before.round + (BACKWARD_OUTCOMES.includes(result) ? 1 : 0);
  const satisfaction = isSatisfaction(outcome) ? outcome : before.satisfaction;
  const at = (complaint: Pick<Complaint, 'state' | 'stage' | 'holder'>): Position => ({
    result,
    nextRound: round,
    complaint: { ...complaint, round, satisfaction },
  });
  if (isEndState(next)) return at({ state: next, stage: null, holder: null });
  // The end is reached when the workflow archives the case; until then it stays with the unit that had it last.
  if (next === 'archive') return at({ state: 'open', stage: null, holder: task.unit });
  const holder = unitFor(next, { ...before, leadUnit }, context.routing);
  return at({ state: 'open', stage: next, holder });
}

const isSatisfaction = (outcome: StationOutcome): outcome is Satisfaction =>
  (PERSON_OUTCOMES.visit as readonly string[]).includes(outcome);
