import * as z from 'zod';
import { endedTask } from './ended-task.ts';

/** A duplicate was merged into another case. */
export const complaintMerged = z.object({
  /** Number of the case that goes on. */
  into: z.string(),
  unit: z.string(),
  reasonHash: z.string(),
  ended: z.array(endedTask),
});
