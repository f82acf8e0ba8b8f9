import * as z from 'zod';
import { enclosed } from './enclosed.ts';

/** The complainant added something to an open case. */
export const informationAdded = z.object({
  textHash: z.string(),
  ...enclosed,
});
