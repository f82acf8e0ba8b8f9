import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { Complaint } from '../../../shared/domain/complaints/complaint.ts';
import { readTaxonomyVersion } from '../../../shared/persistence/pinned-rules.ts';

/** What the category of a case was called when it was filed, however it is called now and whether it is still there. */
export async function categoryNameOf({
  category,
  taxonomyVersion,
}: Pick<Complaint, 'category' | 'taxonomyVersion'>): Promise<Bilingual> {
  const { categories } = await readTaxonomyVersion(taxonomyVersion);
  return categories.find(({ code }) => code === category)?.name ?? { zh: category, en: category };
}
