import * as z from 'zod';
import { RESUME_POINTS } from './complaint-workflow.ts';

/** Answer of `POST /api/complaints/{number}/redrive` (202): a new execution goes on from the stage on record. */
export const redriven = z.object({
  number: z.string(),
  /** Name of the new execution, `<number>-<n>`. */
  execution: z.string(),
  stage: z.enum(RESUME_POINTS),
});
export type Redriven = z.infer<typeof redriven>;
