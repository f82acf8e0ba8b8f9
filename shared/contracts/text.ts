import { z } from 'zod';

/** A text shown to people, Chinese first. */
export const bilingual = z.object({ zh: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingual>;

/** An instant, ISO 8601 in UTC with milliseconds. */
export const instant = z.iso.datetime();

/** A trimmed line or paragraph within length limits (characters); control characters other than line breaks are refused. */
export const writtenText = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused here
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u, 'control characters are not allowed');
