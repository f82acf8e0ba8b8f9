import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { ConfigurationKind } from '../contracts/configuration-kinds.ts';
import { type ConfigurationVersion, chained } from '../domain/configuration/version.ts';
import { CHAIN_START } from '../domain/proof/event-chain.ts';
import { sha256 } from '../domain/proof/sha-256.ts';
import { configurationEntity, configurationPk } from './configuration-entity.ts';
import { configurationHeadEntity } from './configuration-head-entity.ts';
import { StaleCaseError } from './persistence-error.ts';
import { table } from './table.ts';
import { type TransactionPart, writeTransaction } from './write-transaction.ts';

type Page = { versions: ConfigurationVersion[]; next: Record<string, unknown> | undefined };

/** A page of a kind's versions, the newest first. */
async function readPage(
  kind: ConfigurationKind,
  options: { limit?: number; consistent?: boolean; after?: Record<string, unknown> | undefined },
): Promise<Page> {
  const { after, ...rest } = options;
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    .query({ partition: configurationPk(kind), range: { beginsWith: 'VERSION#' } })
    .entities(configurationEntity)
    .options({ reverse: true, ...rest, ...(after && { exclusiveStartKey: after }) })
    .send();
  return { versions: Items, next: LastEvaluatedKey };
}

/** The newest version of a kind that is in effect at an instant, or null; those before it are not read. */
export async function readEffectiveVersion(
  kind: ConfigurationKind,
  at: string,
): Promise<ConfigurationVersion | null> {
  let after: Record<string, unknown> | undefined;
  do {
    const page = await readPage(kind, { limit: 1, after });
    const current = page.versions.find(({ effectiveFrom }) => effectiveFrom <= at);
    if (current) return current;
    after = page.next;
  } while (after !== undefined);
  return null;
}

/** The version in effect at an instant and all later ones, in their order; those before it are not read. */
export async function readVersionsThrough(
  kind: ConfigurationKind,
  at: string,
): Promise<ConfigurationVersion[]> {
  const found: ConfigurationVersion[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await readPage(kind, { limit: 1, consistent: true, after });
    found.push(...page.versions);
    if (page.versions.some(({ effectiveFrom }) => effectiveFrom <= at)) break;
    after = page.next;
  } while (after !== undefined);
  return found.toReversed();
}

/** What is configured of a kind at an instant, or null. */
export async function readConfiguration(
  kind: ConfigurationKind,
  at: string,
): Promise<Record<string, unknown> | null> {
  const current = await readEffectiveVersion(kind, at);
  return current && { ...current.value, version: current.version };
}

/** A version by its number, in effect or not: a case keeps the one it was opened under. */
export async function readConfigurationVersion(
  kind: ConfigurationKind,
  version: number,
): Promise<Record<string, unknown> | null> {
  const found = await readVersion(kind, version);
  return found && { ...found.value, version };
}

/** A version with its line in the audit, or null. */
export async function readVersion(
  kind: ConfigurationKind,
  version: number,
): Promise<ConfigurationVersion | null> {
  const { Item } = await configurationEntity.build(GetItemCommand).key({ kind, version }).send();
  return Item ?? null;
}

/** The newest version of a kind, in effect or not, strongly consistent; null if there is none. */
export async function readNewestVersion(kind: ConfigurationKind): Promise<ConfigurationVersion | null> {
  const { versions } = await readPage(kind, { limit: 1, consistent: true });
  return versions[0] ?? null;
}

/** All versions of a kind in their order. */
export async function readVersions(kind: ConfigurationKind): Promise<ConfigurationVersion[]> {
  const found: ConfigurationVersion[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await readPage(kind, { consistent: true, after });
    found.push(...page.versions);
    after = page.next;
  } while (after !== undefined);
  return found.toReversed();
}

/**
 * Writes a version, and that it is the newest, with anything that has to stand or fall with it; an existing one is never overwritten.
 * @throws StaleCaseError if there is a version of this number already, or another was written last; TransactionBusyError
 */
export async function saveVersion(
  version: ConfigurationVersion,
  besides: readonly TransactionPart[] = [],
): Promise<void> {
  const transaction = configurationEntity
    .build(PutTransaction)
    .item({ ...version, value: { ...version.value } })
    .options({ condition: { attr: 'kind', exists: false } });
  const { kind, version: number, hash, previousHash } = version;
  const head = configurationHeadEntity
    .build(PutTransaction)
    .item({ kind, version: number, hash })
    .options({
      condition: {
        or: [
          { attr: 'kind', exists: false },
          { attr: 'hash', eq: previousHash },
        ],
      },
    });
  await writeTransaction([
    { conditionFailed: 'stale', transaction },
    { conditionFailed: 'stale', transaction: head },
    ...besides,
  ]);
}

/** Adds a version as an installation does, by nobody's decision. False if it exists already: it is never overwritten. */
export async function addConfiguration(
  kind: ConfigurationKind,
  version: number,
  effectiveFrom: string,
  value: Record<string, unknown>,
): Promise<boolean> {
  const newest = await readNewestVersion(kind);
  const decision = {
    ...{ kind, version, effectiveFrom, value, note: '' },
    ...{ basedOn: newest?.version ?? 0, origin: 'installed' as const, by: null, at: effectiveFrom },
  };
  try {
    await saveVersion(chained(decision, newest?.hash ?? CHAIN_START, sha256));
    return true;
  } catch (error) {
    if (error instanceof StaleCaseError) return false;
    throw error;
  }
}
