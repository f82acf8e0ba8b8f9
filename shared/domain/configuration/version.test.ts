import { describe, expect, it } from 'vitest';
import { sha256 } from '../proof/sha-256.ts';
import { type ConfigurationVersion, findVersionBreak, nextVersion, statesAt } from './version.ts';

const decision = (basedOn: number, value: Record<string, unknown>) => ({
  kind: 'routing',
  basedOn,
  effectiveFrom: `2026-0${basedOn + 1}-01T00:00:00.000Z`,
  value,
  origin: 'added' as const,
  by: { id: 'admin', name: '沈佳琪' },
  at: '2026-01-01T00:00:00.000Z',
  note: 'why',
});
const three = (): ConfigurationVersion[] => {
  const versions: ConfigurationVersion[] = [];
  for (let basedOn = 0; basedOn < 3; basedOn += 1)
    versions.push(nextVersion(versions.at(-1) ?? null, decision(basedOn, { intake: basedOn }), sha256));
  return versions;
};

describe('the audit of a kind', () => {
  it('is whole as it was written', () => {
    expect(three().map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(findVersionBreak(three(), three().at(-1) ?? null, sha256)).toBeNull();
    expect(findVersionBreak([], null, sha256)).toBeNull();
  });

  it.each<[string, (versions: ConfigurationVersion[]) => unknown, number]>([
    ['a value that was altered', (all) => Object.assign(all[1] ?? {}, { value: { intake: 9 } }), 2],
    ['a note that was altered', (all) => Object.assign(all[0] ?? {}, { note: 'other' }), 1],
    ['a name that was altered', (all) => Object.assign(all[2] ?? {}, { by: null }), 3],
    ['a checksum that was altered', (all) => Object.assign(all[1] ?? {}, { valueHash: '0' }), 2],
    ['a link that was altered', (all) => Object.assign(all[1] ?? {}, { previousHash: '0' }), 2],
    ['a version that was taken out', (all) => all.splice(1, 1), 3],
    ['a first version that was taken out', (all) => all.splice(0, 1), 2],
    ['two that changed places', (all) => all.reverse(), 3],
    ['a newest version that was taken out', (all) => all.pop(), 3],
    ['that all were taken out', (all) => all.splice(0), 3],
    ['one that was put on top', (all) => all.push(nextVersion(all[2] ?? null, decision(3, {}), sha256)), 4],
  ])('shows %s', (_, tamper, brokenAt) => {
    const versions = three();
    tamper(versions);
    expect(findVersionBreak(versions, three().at(-1) ?? null, sha256)).toBe(brokenAt);
  });
});

it('shows that the head itself was taken out', () => {
  expect(findVersionBreak(three(), null, sha256)).toBe(3);
});

describe('versions at an instant', () => {
  const from = (...dates: string[]) =>
    dates.map((date, index) => ({ version: index + 1, effectiveFrom: `${date}T00:00:00.000Z` }));
  const NOW = '2026-06-01T00:00:00.000Z';

  it.each([
    [
      'the newest whose time has come',
      from('2026-01-01', '2026-03-01', '2026-09-01'),
      'past in-effect planned',
    ],
    ['from the very instant', from('2026-01-01', '2026-06-01'), 'past in-effect'],
    [
      'a later one that came first overtakes',
      from('2026-01-01', '2026-12-01', '2026-05-01'),
      'past superseded in-effect',
    ],
    [
      'planned ones overtake each other too',
      from('2026-01-01', '2026-12-01', '2026-09-01'),
      'in-effect superseded planned',
    ],
    ['none yet', from('2026-07-01'), 'planned'],
    ['one that was replaced before its time', from('2026-03-01', '2026-03-01'), 'superseded in-effect'],
  ])('%s', (_, versions, states) => {
    expect(statesAt(versions, NOW).join(' ')).toBe(states);
  });
});
