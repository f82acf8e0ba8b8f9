import { expect, it } from 'vitest';
import { ladder } from '../../../../../../local/seed/ladder.ts';
import { CONFIGURATION_KINDS } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { hashOf } from '../../../../../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../../../../../shared/domain/proof/sha-256.ts';
import { IMPORT_ORDER } from './import-order.ts';
import { readConfigurationFile } from './read-configuration-file.ts';

const { version: _, ...value } = ladder();
const file = {
  format: 'suda-configuration/1',
  kind: 'ladder',
  version: 1,
  effectiveFrom: '2026-01-01T00:00:00.000Z',
  valueHash: hashOf(value, sha256),
  value,
};
const setOf = (...files: unknown[]) => ({ format: 'suda-configuration-set/1', files });
const read = (...parts: BlobPart[]) => readConfigurationFile(new Blob(parts));
const GBK = new Uint8Array([0x7b, 0x22, 0xd6, 0xd0, 0xce, 0xc4, 0x22, 0x3a, 0x31, 0x7d]);

it.each([
  ['of one kind', file],
  ['of several', setOf(file)],
])('takes a file %s as it was exported, laid out anew and with a byte order mark', async (_name, content) => {
  expect(await read('\uFEFF', JSON.stringify(content, null, 4))).toEqual({ ok: true, files: [file] });
});

it.each<[string, BlobPart, string]>([
  ['larger than a configuration can be', 'x'.repeat(5_000_000), 'too-large'],
  ['in GBK', GBK, 'encoding'],
  ['an Excel sheet as CSV', 'date,day,zh,en\r\n2027-01-01,off,元旦,New Year', 'not-json'],
  ['cut off', JSON.stringify(file).slice(0, -10), 'not-json'],
  ['JSON of something else', '{"kind":"ladder"}', 'unreadable'],
  ['of a kind that is not known', JSON.stringify({ ...file, kind: 'stairs' }), 'unreadable'],
  ['edited', JSON.stringify({ ...file, value: { ...value, listedAfterDissatisfied: 9 } }), 'edited'],
  ['one that has a kind twice', JSON.stringify(setOf(file, file)), 'twice'],
])('says of a file that is %s what is wrong', async (_name, content, fault) => {
  expect(await read(content)).toEqual({ ok: false, fault });
});

it('imports every kind, those that others name before them', () => {
  expect([...IMPORT_ORDER].sort()).toEqual(Object.keys(CONFIGURATION_KINDS).sort());
  for (const naming of ['posts', 'routing'] as const)
    for (const named of ['organisations', 'taxonomy'] as const)
      expect(IMPORT_ORDER.indexOf(named)).toBeLessThan(IMPORT_ORDER.indexOf(naming));
});
