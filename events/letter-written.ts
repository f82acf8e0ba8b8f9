import * as z from 'zod';

/** An official wrote the complainant a letter, begun from a template; what it says stands beside the case. */
export const letterWritten = z.object({
  /** Code of the template, and the version of the templates that it was taken from. */
  template: z.string(),
  templateVersion: z.number().int(),
  language: z.enum(['zh', 'en']),
  /** Of subject and text. */
  textHash: z.string(),
  unit: z.string(),
});
