import { expect, it } from 'vitest';
import { existsOn } from './exists-on.ts';

it.each([
  ['before its first day', '2023-12-31', false],
  ['on its first day', '2024-01-01', true],
  ['on its last day', '2026-06-30', true],
  ['after its last day', '2026-07-01', false],
])('%s an organisation exists or not', (_, day, exists) => {
  expect(existsOn({ validFrom: '2024-01-01', validTo: '2026-06-30' }, day)).toBe(exists);
});

it('exists until further notice without a last day', () => {
  expect(existsOn({ validFrom: '2024-01-01' }, '2099-01-01')).toBe(true);
});
