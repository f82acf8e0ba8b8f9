import type { RefusalReason } from '../../shared/contracts/refusal-reason.ts';
import { CATEGORIES_OF_CONDITIONS } from './categories-of-conditions.ts';
import { CATEGORIES_OF_CONDUCT } from './categories-of-conduct.ts';
import { REFUSAL_REASONS } from './refusal-reasons.ts';
import type { SeedCategory } from './seed-category.ts';

/** One version of what complaints are about and why they may be refused. */
export type Taxonomy = {
  version: number;
  /** In the order in which the form shows them. */
  categories: readonly SeedCategory[];
  refusalReasons: readonly RefusalReason[];
};

/** The taxonomy a city starts with. */
export const taxonomy = (): Taxonomy => ({
  version: 1,
  categories: [...CATEGORIES_OF_CONDUCT, ...CATEGORIES_OF_CONDITIONS],
  refusalReasons: REFUSAL_REASONS,
});
