import * as z from 'zod';

/** One unit must do one thing by one time. */
export const taskOpened = z.object({
  stage: z.string(),
  round: z.number().int(),
  unit: z.string(),
  dueAt: z.string(),
});
