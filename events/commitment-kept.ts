import * as z from 'zod';

/** A promise was kept. */
export const commitmentKept = z.object({
  commitment: z.number().int(),
  unit: z.string(),
  textHash: z.string(),
});
