import * as z from 'zod';

/** A task that a change ended besides the one it is named for; the workflow's state that waits for it is told `result`. */
export const endedTask = z.object({
  stage: z.string(),
  round: z.number().int(),
  result: z.string(),
  nextRound: z.number().int(),
});
export type EndedTask = z.infer<typeof endedTask>;
