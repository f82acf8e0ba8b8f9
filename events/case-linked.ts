import * as z from 'zod';

/** Another case was linked to this one; `was` where it had been merged into it and that was undone. */
export const caseLinked = z.object({
  number: z.string(),
  kind: z.enum(['duplicate', 'related']),
  was: z.literal('duplicate').optional(),
});
