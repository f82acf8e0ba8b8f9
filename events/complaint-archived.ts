import * as z from 'zod';

/** The case reached its end. */
export const complaintArchived = z.object({
  /** Null where nobody was asked: a matter closed by approval, answered at once or settled by another body. */
  satisfaction: z.enum(['satisfied', 'basically-satisfied', 'dissatisfied', 'not-reached']).nullable(),
  rounds: z.number().int(),
  /** What nobody can guess, so that the event's hash does not tell how the complainant rated; events of before have none. */
  salt: z.string().optional(),
});
