import type * as z from 'zod';
import type { units } from '../../shared/contracts/reference-data.ts';
import { readChildren } from '../../shared/persistence/organisation-repository.ts';

/** Units of a division and of the tier above whose name contains the text; what a complaint can be about. */
export async function listUnits(division: string, q: string, day: string): Promise<z.infer<typeof units>> {
  const wanted = q.toLowerCase();
  const children = await readChildren(division, day);
  return {
    units: children
      .filter(
        ({ kind, name, nameEn }) => kind === 'unit' && `${name} ${nameEn}`.toLowerCase().includes(wanted),
      )
      .map(({ id, name, nameEn }) => ({ id, name, nameEn })),
  };
}
