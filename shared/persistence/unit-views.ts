import type { Unit } from '../contracts/reference-data.ts';
import { readOrganisation } from './organisation-repository.ts';

const names = new Map<string, { view: Unit; until: number }>();
/** How long a process may show an organisation's former name, milliseconds. */
const FRESH_MS = 5 * 60_000;

/** Names of organisations, remembered for some minutes; what is not in the tree (an enterprise) is shown by its id. */
export async function unitViews(ids: readonly (string | null)[]): Promise<(id: string) => Unit> {
  const now = Date.now();
  const wanted = new Set(ids.filter((id) => id !== null));
  await Promise.all(
    [...wanted]
      .filter((id) => (names.get(id)?.until ?? 0) < now)
      .map(async (id) => {
        const found = await readOrganisation(id);
        const view = { id, name: found?.name ?? id, nameEn: found?.nameEn ?? id };
        names.set(id, { view, until: now + FRESH_MS });
      }),
  );
  return (id) => names.get(id)?.view ?? { id, name: id, nameEn: id };
}
