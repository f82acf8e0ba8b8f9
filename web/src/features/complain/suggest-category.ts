import type { Category } from '../../../../shared/contracts/reference-data.ts';

/** Longer keywords say more, so a hit weighs as much as the keyword is long; ties go to the earlier category. */
const weight = (text: string, { keywords }: Category): number =>
  keywords
    .filter((keyword) => text.includes(keyword.toLowerCase()))
    .reduce((sum, keyword) => sum + keyword.length, 0);

/** The category that the words of a free text point to, or null when none of them says anything. */
export const suggestCategory = (text: string, categories: readonly Category[]): Category | null => {
  const lower = text.toLowerCase();
  const [best] = categories
    .map((category) => ({ category, points: weight(lower, category) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  return best?.category ?? null;
};
