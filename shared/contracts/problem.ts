import * as z from 'zod';
import { bilingual } from './text.ts';

/** RFC 9457 problem document; `code` is stable, texts may be reworded. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** Dotted and stable, e.g. `request.invalid`, `task.stale-version`. */
  code: z.string(),
  detail: z.string(),
  text: bilingual,
  /** For a fault on our side: `urn:uuid:` and the request id under which the log tells more. */
  instance: z.string().optional(),
  /** For invalid input: where and what. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;
