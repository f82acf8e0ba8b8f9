import * as z from 'zod';

/** The day of a promise is over and it was not kept; the unit has to answer for it. */
export const commitmentBroken = z.object({
  commitment: z.number().int(),
  unit: z.string(),
  dueAt: z.string(),
});
