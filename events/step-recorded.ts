import * as z from 'zod';

/** A step was noted without ending the task: an attempt to reach the complainant, or the receipt of another body. */
export const stepRecorded = z.object({
  step: z.string(),
  stage: z.string(),
  unit: z.string(),
  textHash: z.string(),
});
