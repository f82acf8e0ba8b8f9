import * as z from 'zod';

/** Handling goes on after a suspension. */
export const suspensionEnded = z.object({
  unit: z.string(),
  /** When handling is due now: later by the time that it stood. */
  dueAt: z.string(),
});
