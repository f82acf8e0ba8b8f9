import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { ConfigurationKind } from '../contracts/configuration-kinds.ts';
import { configurationEntity } from './configuration-entity.ts';
import { table } from './table.ts';

/** The newest version of a kind that is in effect at an instant, or null. */
export async function readConfiguration(
  kind: ConfigurationKind,
  at: string,
): Promise<Record<string, unknown> | null> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({ partition: `CONFIGURATION#${kind}` })
    .entities(configurationEntity)
    .options({ reverse: true, maxPages: Number.POSITIVE_INFINITY })
    .send();
  const current = Items.find(({ effectiveFrom }) => effectiveFrom <= at);
  return current ? { ...current.value, version: current.version } : null;
}

/** A version by its number, in effect or not: a case keeps the one it was opened under. */
export async function readConfigurationVersion(
  kind: ConfigurationKind,
  version: number,
): Promise<Record<string, unknown> | null> {
  const { Item } = await configurationEntity.build(GetItemCommand).key({ kind, version }).send();
  return Item ? { ...Item.value, version: Item.version } : null;
}

/** Adds a version. False if it exists already: an existing one is never overwritten. */
export async function addConfiguration(
  kind: ConfigurationKind,
  version: number,
  effectiveFrom: string,
  value: Record<string, unknown>,
): Promise<boolean> {
  try {
    await configurationEntity
      .build(PutItemCommand)
      .item({ kind, version, effectiveFrom, value })
      .options({ condition: { attr: 'kind', exists: false } })
      .send();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
