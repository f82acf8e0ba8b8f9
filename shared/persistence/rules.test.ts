import { beforeAll, expect, it } from 'vitest';
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
  const pinned = await readRulesOf({ policyVersion: 1 }, NOW);
  expect(pinned.policy).toMatchObject({ version: 1, durations: { visit: durations.visit } });
  expect((await readRulesOf({ policyVersion: 2 }, NOW)).policy.version).toBe(2);
});

it('says so when the pinned version is gone', async () => {
  await expect(readRulesOf({ policyVersion: 99 }, NOW)).rejects.toThrow(MissingConfigurationError);
});
