import * as z from 'zod';
import { endedTask } from './ended-task.ts';

/** The complainant took the complaint back before it was signed. */
export const complaintWithdrawn = z.object({
  stage: z.string(),
  reasonHash: z.string(),
  ended: z.array(endedTask),
});
