import * as z from 'zod';

/** A text shown to people, Chinese first. */
export const bilingual = z.object({ zh: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingual>;

/** An instant, ISO 8601 in UTC with milliseconds. */
export const instant = z.iso.datetime();

/**
 * A trimmed line or paragraph within length limits (characters); control characters other than line breaks are refused,
 * and halves of surrogate pairs too: stored as UTF-8 they would not be read back as they were hashed.
 */
export const writtenText = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'control characters are not allowed');
