import * as z from 'zod';

/** Clocks were counted anew because the working calendar changed: a year announced, a surprise holiday. */
export const clockRecalculated = z.object({
  /** Version of the calendar that they are on now. */
  calendarVersion: z.number(),
  clocks: z.array(
    z.object({
      clockId: z.string(),
      unit: z.string(),
      dueBefore: z.string(),
      dueAt: z.string(),
      /** Still leans on a year that is not announced. */
      provisional: z.boolean(),
      mark: z.enum(['green', 'yellow', 'red']),
    }),
  ),
});
