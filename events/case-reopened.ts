import * as z from 'zod';

/** A supervisor revoked the closing of a case; a new execution takes it up, and its handling clock runs again. */
export const caseReopened = z.object({
  /** How it was closed: `archived` or `terminated`. */
  from: z.string(),
  clockId: z.string(),
  stage: z.string(),
  round: z.number().int(),
  unit: z.string(),
  dueAt: z.string(),
  execution: z.string(),
  reasonHash: z.string(),
});
