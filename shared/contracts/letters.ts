import * as z from 'zod';
import { instant } from './text.ts';

/** A letter to the complainant, written from the configured texts. */
export const letter = z.object({
  /** Version of the case whose event it tells of. */
  version: z.number().int(),
  at: instant,
  notice: z.string(),
  subject: z.string(),
  text: z.string(),
  /** The procedure owes it: it goes out also to who wants no messages. */
  statutory: z.boolean(),
});
export type Letter = z.infer<typeof letter>;

/** `GET /api/complaints/{number}/letters`: what the complainant was told, in his language, the first one first. */
export const caseLetters = z.object({ number: z.string(), letters: z.array(letter) });
export type CaseLetters = z.infer<typeof caseLetters>;
