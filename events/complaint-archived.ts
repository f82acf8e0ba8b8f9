import * as z from 'zod';

/** The case reached its end. */
export const complaintArchived = z.object({
  /** Null where nobody was asked: a matter closed by approval, answered at once or settled by another body. */
  satisfaction: z.enum(['satisfied', 'basically-satisfied', 'dissatisfied', 'not-reached']).nullable(),
  rounds: z.number().int(),
});
