import * as z from 'zod';
import { endedTask } from './ended-task.ts';

/** An approval was granted or denied, or lapsed; `ended` are all tasks that ended with it. */
export const approvalDecided = z.object({
  approval: z.number().int(),
  kind: z.string(),
  decision: z.enum(['granted', 'denied', 'lapsed']),
  unit: z.string(),
  statementHash: z.string(),
  /** When the case is due after the decision. */
  dueAt: z.string().nullable(),
  ended: z.array(endedTask),
});
