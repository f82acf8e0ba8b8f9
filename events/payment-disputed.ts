import * as z from 'zod';

/** The complainant did not receive a payment that was recorded: it does not count, and the unit has to answer for it. Money in fen. */
export const paymentDisputed = z.object({
  /** Version of the case with the event that recorded the payment. */
  payment: z.number().int(),
  amount: z.number().int(),
  /** All that still counts as paid. */
  paid: z.number().int(),
  debt: z.number().int(),
  /** The unit that has to answer for it, in which supervision and by when. */
  unit: z.string(),
  supervision: z.number().int(),
  replyDueAt: z.string(),
  textHash: z.string(),
});
