import { beforeAll, expect, it } from 'vitest';
import { ladder } from '../../local/seed/ladder.ts';
import { servicePolicy } from '../../local/seed/service-policy.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { addConfiguration } from './configuration-repository.ts';
import { readRulesOf } from './pinned-rules.ts';
import { MissingConfigurationError, readRules } from './rules.ts';

beforeAll(useSeededTable);

const NOW = '2026-11-22T00:00:00.000Z';
const SHORT = { amount: 3, unit: 'working-day' as const };

it('keeps a case under the policy it was opened under when a newer one takes effect', async () => {
  const { durations } = servicePolicy();
  await addConfiguration('service-policy', 2, '2026-11-01T00:00:00.000Z', {
    durations: { ...durations, reply: SHORT, visit: SHORT },
  });
  expect((await readRules(NOW)).policy).toMatchObject({ version: 2, durations: { visit: SHORT } });
  const pinned = await readRulesOf({ policyVersion: 1, ladderVersion: 1 }, NOW);
  expect(pinned.policy).toMatchObject({ version: 1, durations: { visit: durations.visit } });
  expect((await readRulesOf({ policyVersion: 2, ladderVersion: null }, NOW)).policy.version).toBe(2);
});

it('keeps a case on the ladder it was opened under, and one of before there was a ladder on the one in effect', async () => {
  const { version, ...rest } = ladder();
  await addConfiguration('ladder', version + 1, '2026-11-01T00:00:00.000Z', { ...rest, rungs: [] });
  const ladderOf = async (ladderVersion: number | null) =>
    (await readRulesOf({ policyVersion: 1, ladderVersion }, '2026-11-23T00:00:00.000Z')).ladder;
  expect(await ladderOf(1)).toEqual(ladder());
  expect(await ladderOf(null)).toMatchObject({ version: 2, rungs: [] });
});

it('says so when the pinned version is gone', async () => {
  await expect(readRulesOf({ policyVersion: 99, ladderVersion: 1 }, NOW)).rejects.toThrow(
    MissingConfigurationError,
  );
});
