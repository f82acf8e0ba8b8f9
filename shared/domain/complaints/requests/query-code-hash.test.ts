import { expect, it } from 'vitest';
import { sha256 } from '../../proof/sha-256.ts';
import { queryCodeHash } from './query-code-hash.ts';

it('looks different for the same code of two cases, and tells nothing of the code', () => {
  const hash = queryCodeHash('TS1', 'ABCD-EFGH-JKMN', sha256);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(queryCodeHash('TS2', 'ABCD-EFGH-JKMN', sha256)).not.toBe(hash);
  expect(queryCodeHash('TS1', 'ABCD-EFGH-JKMN', sha256)).toBe(hash);
});
