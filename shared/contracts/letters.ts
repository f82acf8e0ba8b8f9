import * as z from 'zod';
import { LANGUAGES } from '../domain/notifications/template-keys.ts';
import { unit } from './reference-data.ts';
import { bilingual, instant } from './text.ts';

const language = z.enum(LANGUAGES);

/** A letter that an official wrote to the complainant. */
export const writtenLetter = z.object({
  /** Version of the case whose event it belongs to. */
  version: z.number().int(),
  at: instant,
  /** The account, for auditors only; `official` for other readers. */
  by: z.string(),
  unit,
  /** Which kind of letter it is. */
  name: bilingual,
  language,
  subject: z.string(),
  /** Where this reader may not know who complains, names and numbers of the complainant are masked in it. */
  text: z.string(),
});
export type WrittenLetterView = z.infer<typeof writtenLetter>;

/** A letter as the complainant reads it: from a unit, not from a person. */
export const receivedLetter = writtenLetter.omit({ by: true });
export type ReceivedLetter = z.infer<typeof receivedLetter>;

/** What the complainant was told: a notice that an event gave occasion to, or a letter that an official wrote. */
export const letter = z.object({
  /** Version of the case whose event it tells of. */
  version: z.number().int(),
  at: instant,
  notice: z.string(),
  subject: z.string(),
  text: z.string(),
  language,
  /** The procedure owes it: it goes out also to who wants no messages. */
  statutory: z.boolean(),
  /** By whom, where an official wrote it. */
  written: z
    .object({
      /** The account, for auditors only; null for an enterprise that reads its own case. */
      by: z.string().nullable(),
      unit,
      name: bilingual,
    })
    .nullable(),
});
export type Letter = z.infer<typeof letter>;

/** `GET /api/complaints/{number}/letters`: what the complainant was told, in his language, the first one first. */
export const caseLetters = z.object({ number: z.string(), letters: z.array(letter) });
export type CaseLetters = z.infer<typeof caseLetters>;

const draftText = z.object({ subject: z.string(), text: z.string() });

/** A template filled in from the case, in both languages; what the case does not say is a gap, `【待填：…】`. */
export const letterDraft = z.object({ template: z.string(), name: bilingual, zh: draftText, en: draftText });
export type LetterDraft = z.infer<typeof letterDraft>;

/** `GET /api/complaints/{number}/letters/drafts`: what this person may write now. */
export const letterDrafts = z.object({
  number: z.string(),
  /** In which the complainant gets his messages. */
  language,
  drafts: z.array(letterDraft),
});
export type LetterDrafts = z.infer<typeof letterDrafts>;
