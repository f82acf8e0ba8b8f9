import type * as z from 'zod';
import { categories } from '../../shared/contracts/reference-data.ts';
import { readTaxonomy } from '../../shared/persistence/rules.ts';

/** Categories in effect, as the form needs them. */
export async function listCategories(at: string): Promise<z.infer<typeof categories>> {
  const taxonomy = await readTaxonomy(at);
  return categories.parse(taxonomy);
}
