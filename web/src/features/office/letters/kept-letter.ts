import * as z from 'zod';
import { type Draft, draftOf, dropDrafts, saveDraft } from '../actions/drafts.ts';

const text = z.object({ subject: z.string(), text: z.string() });

/** A letter while it is being written: both languages are kept, one of them is sent. */
const keptLetter = z.object({ language: z.enum(['zh', 'en']), zh: text, en: text });
export type KeptLetter = z.infer<typeof keptLetter>;

/** What drafts of a case's letters are kept under; each template has its own. */
const scopeOf = (number: string) => `${number}+letter`;
export const scopeOfLetter = (number: string, template: string) => `${scopeOf(number)}+${template}`;

/** What was written from a template and not sent, or null. */
export function keptLetterOf(storage: Storage, number: string, template: string): KeptLetter | null {
  const kept = keptLetter.safeParse(draftOf(storage, scopeOfLetter(number, template), 'letter'));
  return kept.success ? kept.data : null;
}

/** Keeps a letter across reloads, lost networks and expired sessions, in this tab only, and that it was the last one worked on. */
export function keepLetter(storage: Storage, number: string, template: string, letter: KeptLetter): void {
  saveDraft(storage, scopeOfLetter(number, template), 'letter', letter);
  saveDraft(storage, scopeOf(number), 'begun', { template });
}

/** Forgets what was written from a template: it was sent, or begins anew. */
export function dropLetter(storage: Storage, number: string, template: string): void {
  dropDrafts(storage, scopeOfLetter(number, template));
  if (lastBegun(storage, number) === template) dropDrafts(storage, scopeOf(number));
}

/** The template that somebody was last writing from, or null. */
export function lastBegun(storage: Storage, number: string): string | null {
  const begun: Draft = draftOf(storage, scopeOf(number), 'begun');
  return typeof begun['template'] === 'string' ? begun['template'] : null;
}

/** Whether a letter was begun and not sent. */
export const isBegun = (storage: Storage, number: string): boolean => lastBegun(storage, number) !== null;
