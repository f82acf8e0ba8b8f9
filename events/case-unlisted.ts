import * as z from 'zod';

/** A supervisor ended listed supervision. */
export const caseUnlisted = z.object({
  /** The unit that was listed, and since when. */
  unit: z.string(),
  since: z.string(),
  reasonHash: z.string(),
});
