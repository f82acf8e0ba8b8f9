import * as z from 'zod';

/** A supervisor changed the level of a case, and with it the limit of its handling. */
export const levelChanged = z.object({
  from: z.string().nullable(),
  to: z.string(),
  clockId: z.string(),
  /** The unit that the clock is charged to. */
  unit: z.string(),
  dueBefore: z.string(),
  dueAt: z.string(),
  reasonHash: z.string(),
});
