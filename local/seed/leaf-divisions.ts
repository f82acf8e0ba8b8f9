import { ningboDivisions } from './ningbo-divisions.ts';

/** Grids that Ningbo reports in its villages and communities; their real boundaries aren't published. */
const GRIDS = 12_652;

/** The villages of one town, each with the number of its grids: `<village>-01` up to that number. */
export type TownLeaves = { town: string; villages: { code: string; name: string; grids: number }[] };

/** All villages by town. The grids are spread evenly, four or five a village, and always in the same way. */
export const leafDivisions = (): TownLeaves[] => {
  const { towns, villages } = ningboDivisions;
  const gridsBefore = (index: number): number => Math.floor((index * GRIDS) / villages.length);
  const byTown = Map.groupBy(
    villages.map((village, index) => ({ ...village, grids: gridsBefore(index + 1) - gridsBefore(index) })),
    ({ code }) => code.slice(0, 9),
  );
  return towns.map(({ code }) => ({ town: code, villages: byTown.get(code) ?? [] }));
};
