import { any, Entity, item, number, string } from 'dynamodb-toolbox';
import type { VersionDecision, VersionOrigin } from '../domain/configuration/version.ts';
import { table } from './table.ts';

export const configurationPk = (kind: string) => `CONFIGURATION#${kind}`;

/**
 * A version of something that a law, a city or an organisation may change, with the date it takes effect and its line in
 * the audit; never changed, never deleted.
 */
export const configurationEntity = new Entity({
  name: 'configuration',
  table,
  timestamps: false,
  schema: item({
    kind: string().key(),
    version: number().key(),
    effectiveFrom: string(),
    value: any().castAs<Record<string, unknown>>(),
    basedOn: number(),
    origin: any().castAs<VersionOrigin>(),
    by: any().castAs<VersionDecision['by']>(),
    at: string(),
    note: string(),
    valueHash: string(),
    previousHash: string(),
    hash: string(),
  }),
  computeKey: (key: { kind: string; version: number }) => ({
    pk: configurationPk(key.kind),
    sk: `VERSION#${String(key.version).padStart(6, '0')}`,
  }),
});
