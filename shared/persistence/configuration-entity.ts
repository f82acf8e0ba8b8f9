import { any, Entity, item, number, string } from 'dynamodb-toolbox';
import { table } from './table.ts';

/** A version of something that a law, a city or an organisation may change, with the date it takes effect. */
export const configurationEntity = new Entity({
  name: 'configuration',
  table,
  timestamps: false,
  schema: item({
    kind: string().key(),
    version: number().key(),
    effectiveFrom: string(),
    value: any().castAs<Record<string, unknown>>(),
  }),
  computeKey: (key: { kind: string; version: number }) => ({
    pk: `CONFIGURATION#${key.kind}`,
    sk: `VERSION#${String(key.version).padStart(6, '0')}`,
  }),
});
