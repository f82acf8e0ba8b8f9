import * as z from 'zod';
import { endedTask } from './ended-task.ts';

/** A disputed payment counts again: the complainant said that it came, or a supervisor found so. Money in fen. */
export const paymentCounted = z.object({
  /** Version of the case with the event that recorded the payment. */
  payment: z.number().int(),
  amount: z.number().int(),
  /** All that counts as paid. */
  paid: z.number().int(),
  debt: z.number().int(),
  by: z.enum(['complainant', 'supervision']),
  /** Of a supervisor's reason. */
  textHash: z.string().nullable(),
  /** The unit's answer that is not waited for any more. */
  ended: z.array(endedTask),
});
