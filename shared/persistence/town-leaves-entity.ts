import { Entity, item, list, map, number, string } from 'dynamodb-toolbox';
import { table } from './table.ts';

/** Villages and grids of a town in one item: 3,042 villages and 12,652 grids are 162 items, read a town at a time. */
export const townLeavesEntity = new Entity({
  name: 'town-leaves',
  table,
  timestamps: false,
  schema: item({
    town: string().key(),
    villages: list(map({ code: string(), name: string(), grids: number() })),
  }),
  computeKey: (key: { town: string }) => ({ pk: `ORGANISATION#${key.town}`, sk: 'LEAVES' }),
});
