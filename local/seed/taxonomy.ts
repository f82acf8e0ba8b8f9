import { CATEGORIES, type SeedCategory } from './categories.ts';
import { type RefusalReason, refusalReasons } from './refusal-reasons.ts';

/** One version of what complaints are about and why they may be refused. */
export type Taxonomy = {
  version: number;
  categories: readonly SeedCategory[];
  refusalReasons: readonly RefusalReason[];
};

/** The taxonomy a city starts with. */
export const taxonomy = (): Taxonomy => ({
  version: 1,
  categories: CATEGORIES,
  refusalReasons: refusalReasons(),
});
