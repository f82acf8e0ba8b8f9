import * as z from 'zod';

/** An administrator started a new execution for a case whose execution had died. */
export const workflowRedriven = z.object({
  stage: z.string(),
  round: z.number().int(),
  execution: z.string(),
});
