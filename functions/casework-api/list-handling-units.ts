import type * as z from 'zod';
import type { organisations } from '../../shared/contracts/organisations.ts';
import { readChildren } from '../../shared/persistence/organisation-repository.ts';

/** Units of a division that handle complaints: what a dispatcher may choose. */
export async function listHandlingUnits(
  division: string,
  day: string,
): Promise<z.infer<typeof organisations>> {
  const children = await readChildren(division, day);
  return {
    organisations: children
      .filter(({ duties }) => duties.includes('handling'))
      .map(({ id, name, nameEn }) => ({ id, name, nameEn })),
  };
}
