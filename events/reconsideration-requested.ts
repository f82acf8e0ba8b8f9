import * as z from 'zod';

/** The complainant asked that a refusal is reconsidered; a new execution takes the case up. */
export const reconsiderationRequested = z.object({
  stage: z.string(),
  round: z.number().int(),
  unit: z.string(),
  dueAt: z.string(),
  execution: z.string(),
  reasonHash: z.string(),
});
