import type { Complaint, Satisfaction } from './complaint.ts';
import { type Routing, unitFor } from './service-policy.ts';
import { BACKWARD_OUTCOMES, NEXT_STAGE, type PersonOutcome, type StageOutcome } from './stage.ts';
import type { Task } from './task.ts';

/** Where the case stands after an outcome, and what the workflow is told. */
export type Position = {
  result: StageOutcome;
  nextRound: number;
  complaint: Pick<Complaint, 'state' | 'stage' | 'round' | 'holder' | 'satisfaction'>;
};

/** Dissatisfaction leads to a second round once by right (重办); after that the case ends dissatisfied. */
const resultOf = (outcome: PersonOutcome, dissatisfactions: number): StageOutcome =>
  outcome === 'dissatisfied' && dissatisfactions === 0 ? 'second-round' : outcome;

/** Moves the case on: the next station with its unit, or the end. */
export function nextPosition(
  before: Complaint,
  task: Task,
  outcome: PersonOutcome,
  routing: Routing,
  leadUnit: string | null,
): Position {
  const result = resultOf(outcome, before.dissatisfactions);
  const next = NEXT_STAGE[result];
  const nextRound = before.round + (BACKWARD_OUTCOMES.includes(result) ? 1 : 0);
  if (next === 'refused')
    return {
      result,
      nextRound,
      complaint: { state: 'refused', stage: null, round: nextRound, holder: null, satisfaction: null },
    };
  const satisfaction = task.stage === 'visit' ? (outcome as Satisfaction) : before.satisfaction;
  // The end is reached when the workflow archives the case; until then it stays with the visiting unit.
  if (next === 'archive')
    return {
      result,
      nextRound,
      complaint: { state: 'open', stage: null, round: nextRound, holder: task.unit, satisfaction },
    };
  const holder = unitFor(next, { leadUnit, against: before.against }, routing);
  return {
    result,
    nextRound,
    complaint: { state: 'open', stage: next, round: nextRound, holder, satisfaction },
  };
}
