import * as z from 'zod';

/** Somebody asked for an approval; it waits for the deciding unit. */
export const approvalRequested = z.object({
  /** Number of the approval within the case. */
  approval: z.number().int(),
  kind: z.string(),
  /** The unit that decides. */
  unit: z.string(),
  dueAt: z.string(),
  /** The station that it holds up, if any. */
  stage: z.string().nullable(),
  requestHash: z.string(),
});
