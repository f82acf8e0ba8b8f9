import * as z from 'zod';

/** The unit in charge promised something by a day. */
export const commitmentMade = z.object({
  commitment: z.number().int(),
  unit: z.string(),
  due: z.string(),
  textHash: z.string(),
});
