import { Entity, item, number, string } from 'dynamodb-toolbox';
import { configurationPk } from './configuration-entity.ts';
import { table } from './table.ts';

/** Which version of a kind is the newest: written with each, so that one that is taken out again leaves a head without it. */
export const configurationHeadEntity = new Entity({
  name: 'configuration-head',
  table,
  timestamps: false,
  schema: item({ kind: string().key(), version: number(), hash: string() }),
  computeKey: ({ kind }: { kind: string }) => ({ pk: configurationPk(kind), sk: 'HEAD' }),
});
