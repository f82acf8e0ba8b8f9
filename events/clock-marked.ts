import * as z from 'zod';

/** A running clock turned yellow or red. */
export const clockMarked = z.object({
  clockId: z.string(),
  unit: z.string(),
  mark: z.enum(['green', 'yellow', 'red']),
  dueAt: z.string(),
});
