import * as z from 'zod';

/** A payment of an arrears case came; money in fen. */
export const paymentRecorded = z.object({
  amount: z.number().int(),
  /** All that was paid so far. */
  paid: z.number().int(),
  debt: z.number().int(),
});
