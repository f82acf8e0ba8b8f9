import * as z from 'zod';
import { enclosed } from './enclosed.ts';
import { endedTask } from './ended-task.ts';
import { rungRaised } from './rung-raised.ts';

/** A person finished a task; `result` is what the workflow goes on with, `nextRound` the round of the stage it goes to. */
export const taskCompleted = z.object({
  stage: z.string(),
  round: z.number().int(),
  unit: z.string(),
  outcome: z.string(),
  result: z.string(),
  nextRound: z.number().int(),
  onTime: z.boolean(),
  /** Of a return visit: what nobody can guess, so that the event's hash does not tell how the complainant rated. */
  salt: z.string().optional(),
  /** SHA-256 of what the person wrote; the text itself stays on the task. */
  statementHash: z.string(),
  /** The unit the case goes to, where this task decides it (dispatch). */
  leadUnit: z.string().optional(),
  coUnits: z.array(z.string()).optional(),
  level: z.string().optional(),
  reasonCode: z.string().optional(),
  /** What the complainant sent with his supplement. */
  ...enclosed,
  /** Numbers of the co-handling tasks that the workflow awaits beside the next station. */
  assists: z.array(z.number().int()).optional(),
  /** The rung of the supervision ladder that came with it: two dissatisfied rounds list a case. */
  raised: rungRaised.optional(),
  /** Side tasks that ended with this one. */
  ended: z.array(endedTask).optional(),
});
