import * as z from 'zod';

/** A supervising office took the present task over; time is charged to it from here. */
export const caseTakenOver = z.object({
  stage: z.string(),
  round: z.number().int(),
  from: z.string(),
  /** The unit that has it now. */
  unit: z.string(),
  reasonHash: z.string(),
});
