import type { Unit } from '../contracts/reference-data.ts';
import { readOrganisation } from './organisation-repository.ts';

/** Names of organisations; what is not in the tree (an enterprise) is shown by its id. */
export async function unitViews(ids: readonly (string | null)[]): Promise<(id: string) => Unit> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const found = await Promise.all(wanted.map(readOrganisation));
  const views = new Map(found.flatMap((unit) => (unit ? [[unit.id, unit]] : [])));
  return (id) => ({ id, name: views.get(id)?.name ?? id, nameEn: views.get(id)?.nameEn ?? id });
}
