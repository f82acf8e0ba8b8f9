import type * as z from 'zod';
import {
  FEWEST_TOLD,
  SIMILAR_DAYS,
  type SimilarCount,
  type similarQuery,
} from '../../shared/contracts/similar-cases.ts';
import { readComplaints } from '../../shared/persistence/day-cases.ts';
import { daysBefore, readNumbersAbout } from '../../shared/persistence/similar-cases.ts';

/**
 * How many open cases there are about the unit in the category, for one who is about to file another: nothing of any of
 * them, and nothing at all while there are so few that the unit could tell by it who complained.
 */
export async function countSimilar(
  { against, category }: z.infer<typeof similarQuery>,
  at: string,
): Promise<SimilarCount> {
  const numbers =
    against === '' || category === ''
      ? []
      : await readNumbersAbout(against, category, daysBefore(at, SIMILAR_DAYS));
  // Fewer cases than are told need not be read.
  const cases = numbers.length < FEWEST_TOLD ? [] : await readComplaints(numbers);
  const open = cases.filter(({ state }) => state === 'open').length;
  return { open: open < FEWEST_TOLD ? null : open, days: SIMILAR_DAYS };
}
