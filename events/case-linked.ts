import * as z from 'zod';

/** Another case was linked to this one. */
export const caseLinked = z.object({
  number: z.string(),
  kind: z.enum(['duplicate', 'related']),
});
