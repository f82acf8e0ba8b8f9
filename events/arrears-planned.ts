import * as z from 'zod';

/** The unit in charge wrote down a debt and how it will be paid; money in fen. */
export const arrearsPlanned = z.object({
  debt: z.number().int(),
  paid: z.number().int(),
  instalments: z.array(z.object({ due: z.string(), amount: z.number().int() })),
});
