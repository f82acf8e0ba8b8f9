import * as z from 'zod';

/** An instalment was not paid on its day; a new execution takes the case up. */
export const instalmentMissed = z.object({
  instalment: z.number().int(),
  stage: z.string(),
  round: z.number().int(),
  unit: z.string(),
  dueAt: z.string(),
  execution: z.string(),
});
