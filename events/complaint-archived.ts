import * as z from 'zod';

/** The case reached its end. */
export const complaintArchived = z.object({
  satisfaction: z.enum(['satisfied', 'basically-satisfied', 'dissatisfied', 'not-reached']),
  rounds: z.number().int(),
});
