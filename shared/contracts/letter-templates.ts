import * as z from 'zod';
import { LETTER_LIMITS, LETTER_SITUATIONS } from '../domain/complaints/letter.ts';
import { isLetterPlaceholder } from '../domain/notifications/letter-placeholders.ts';
import { placeholdersOf } from '../domain/notifications/render.ts';
import { LANGUAGES } from '../domain/notifications/template-keys.ts';
import { writtenText } from './text.ts';

const inBoth = (most: number) => z.object({ zh: writtenText(2, most), en: writtenText(2, most) });

const letterTemplate = z.object({
  code: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'a code has small letters, digits and hyphens'),
  name: inBoth(40),
  /** Where the case stands when it may be written. */
  when: z.array(z.enum(LETTER_SITUATIONS)).min(1),
  subject: inBoth(LETTER_LIMITS.subject),
  text: inBoth(LETTER_LIMITS.text),
});
export type LetterTemplate = z.infer<typeof letterTemplate>;

/** What is wrong with a text of a template, or null. */
function faultOf(text: string): string | null {
  const names = placeholdersOf(text);
  if (names === null) return 'braces are for placeholders only, written {{name}}';
  const unknown = names.find((name) => !isLetterPlaceholder(name));
  return unknown === undefined ? null : `a letter knows no {{${unknown}}}`;
}

/** Letters that officials begin from, as configuration of kind `letter-templates`: with known placeholders only. */
export const letterTemplates = z
  .object({ version: z.number().int().min(1), templates: z.array(letterTemplate) })
  .superRefine(({ templates }, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path: ['templates', ...path], message });
    for (const [index, template] of templates.entries()) {
      if (templates.findIndex(({ code }) => code === template.code) < index)
        fault([index, 'code'], `${template.code} is there twice`);
      if (new Set(template.when).size < template.when.length)
        fault([index, 'when'], 'a station is there twice');
      for (const part of ['subject', 'text'] as const)
        for (const language of LANGUAGES) {
          const message = faultOf(template[part][language]);
          if (message) fault([index, part, language], message);
        }
    }
  });
export type LetterTemplates = z.infer<typeof letterTemplates>;
