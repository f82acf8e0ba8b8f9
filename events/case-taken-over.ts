import * as z from 'zod';
import { endedTask } from './ended-task.ts';

/** A supervising office took the present task over; time is charged to it from here. `ended` are the tasks that ended with it. */
export const caseTakenOver = z.object({
  stage: z.string(),
  round: z.number().int(),
  from: z.string(),
  /** The unit that has it now. */
  unit: z.string(),
  /** What the unit had asked to have approved and nobody decides any more. */
  cancelled: z.object({ approval: z.number().int(), kind: z.string() }).optional(),
  ended: z.array(endedTask).optional(),
  reasonHash: z.string(),
});
