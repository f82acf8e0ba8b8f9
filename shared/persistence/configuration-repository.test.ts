import { beforeAll, expect, it } from 'vitest';
import { servicePolicy } from '../../local/seed/service-policy.ts';
import { useCaseTable } from '../../test/case-table.ts';
import { addConfiguration, readConfiguration } from './configuration-repository.ts';
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
