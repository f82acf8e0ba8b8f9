import type * as z from 'zod';
import type { divisions } from '../../shared/contracts/reference-data.ts';
import { readChildren, readVillages } from '../../shared/persistence/organisation-repository.ts';

/** Divisions directly under one: counties of the city, towns of a county, villages of a town. */
export async function listDivisions(parent: string, day: string): Promise<z.infer<typeof divisions>> {
  if (parent.length === 9) {
    const villages = await readVillages(parent);
    return { parent, divisions: villages.map(({ code, name }) => ({ code, name, nameEn: name })) };
  }
  const children = await readChildren(parent, day);
  return {
    parent,
    divisions: children
      .filter(({ kind }) => kind === 'division')
      .map(({ id, name, nameEn }) => ({ code: id, name, nameEn })),
  };
}
