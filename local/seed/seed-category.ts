import type { Category } from '../../shared/contracts/reference-data.ts';

/** A category as an administrator keeps it. */
export type SeedCategory = Category & {
  /** Complaints of this kind are urgent unless the dispatcher says otherwise: production, power or property is at stake. */
  defaultUrgent: boolean;
};

type Words = { zh: string; en: string };

/** Builds a category; keywords are one list a language, separated by commas (full width in Chinese). */
export const seedCategory = (
  code: string,
  name: Words,
  hint: Words,
  keywords: Words,
  {
    defaultUrgent = false,
    subReasons = [],
    track = 'complaint',
    questions = [],
  }: Partial<Pick<SeedCategory, 'defaultUrgent' | 'subReasons' | 'track' | 'questions'>> = {},
): SeedCategory => ({
  code,
  name,
  hint,
  keywords: [...keywords.zh.split('，'), ...keywords.en.split(', ')],
  defaultUrgent,
  subReasons,
  track,
  questions,
});
