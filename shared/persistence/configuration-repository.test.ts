import { beforeAll, expect, it } from 'vitest';
import { servicePolicy } from '../../local/seed/service-policy.ts';
import { useCaseTable } from '../../test/case-table.ts';
import { findVersionBreak, nextVersion } from '../domain/configuration/version.ts';
import { sha256 } from '../domain/proof/sha-256.ts';
import { readVersionRecord } from './configuration-audit.ts';
import {
  addConfiguration,
  readConfiguration,
  readNewestVersion,
  readVersion,
  saveVersion,
} from './configuration-repository.ts';
import { StaleCaseError } from './persistence-error.ts';
import { MissingConfigurationError, readRules, readTaxonomy } from './rules.ts';

beforeAll(useCaseTable);

const JANUARY = '2026-01-01T00:00:00.000Z';
const JULY = '2026-07-01T00:00:00.000Z';

it('is the newest version that is in effect, never one of the future', async () => {
  await addConfiguration('routing', 1, JANUARY, { intake: 'a' });
  await addConfiguration('routing', 2, JULY, { intake: 'b' });
  expect(await readConfiguration('routing', '2025-12-31T23:59:59.999Z')).toBeNull();
  expect(await readConfiguration('routing', JANUARY)).toEqual({ version: 1, intake: 'a' });
  expect(await readConfiguration('routing', '2026-06-30T23:59:59.999Z')).toMatchObject({ version: 1 });
  expect(await readConfiguration('routing', JULY)).toMatchObject({ version: 2 });
});

it('is never overwritten', async () => {
  const { version, ...policy } = servicePolicy();
  expect(await addConfiguration('service-policy', version, JANUARY, policy)).toBe(true);
  expect(await addConfiguration('service-policy', version, JULY, { durations: {} })).toBe(false);
  expect(await readConfiguration('service-policy', JANUARY)).toEqual(servicePolicy());
});

it('that is missing is an error, and one that is not remembered', async () => {
  await expect(readTaxonomy(JANUARY)).rejects.toBeInstanceOf(MissingConfigurationError);
  await expect(readRules('2025-01-01T00:00:00.000Z')).rejects.toBeInstanceOf(MissingConfigurationError);
  await addConfiguration('taxonomy', 1, JANUARY, { categories: [], refusalReasons: [] });
  expect(await readTaxonomy(JANUARY)).toEqual({ version: 1, categories: [], refusalReasons: [] });
});

it('keeps the line of the audit of every version, chained, whoever wrote it', async () => {
  await addConfiguration('posts', 1, JANUARY, { posts: [] });
  const decision = {
    kind: 'posts',
    basedOn: 1,
    effectiveFrom: JULY,
    value: { posts: [], nested: { list: [1, { none: null }] } },
    origin: 'added' as const,
    by: { id: 'admin', name: '沈佳琪' },
    at: JANUARY,
    note: '新任负责人',
  };
  const second = nextVersion(await readNewestVersion('posts'), decision, sha256);
  await saveVersion(second);
  const { versions, head } = await readVersionRecord('posts');
  expect(versions.map(({ version, origin }) => [version, origin])).toEqual([
    [1, 'installed'],
    [2, 'added'],
  ]);
  expect(findVersionBreak(versions, head, sha256)).toBeNull();
  expect(await readVersion('posts', 2)).toEqual(second);
  await expect(saveVersion(second)).rejects.toThrow(StaleCaseError);
});

it('is found behind any number of versions still to come', async () => {
  for (let version = 1; version <= 5; version += 1)
    await addConfiguration('ladder', version, `203${version}-01-01T00:00:00.000Z`, { version });
  expect(await readConfiguration('ladder', '2031-06-01T00:00:00.000Z')).toMatchObject({ version: 1 });
  expect(await readVersion('ladder', 6)).toBeNull();
});
