import * as z from 'zod';

/** The complainant added something to an open case. */
export const informationAdded = z.object({
  textHash: z.string(),
});
