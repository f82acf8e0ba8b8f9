import { expect, it } from 'vitest';
import { isValidOn } from './valid-on.ts';

const POSTS = {
  former: { from: '2024-01-01', to: '2025-12-31' },
  present: { from: '2026-01-01', to: null },
  deputy: { from: '2026-01-01', to: '2026-03-31' },
};

it.each([
  ['2025-12-31', ['former']],
  ['2026-01-01', ['present', 'deputy']],
  ['2026-03-31', ['present', 'deputy']],
  ['2026-04-01', ['present']],
  ['2023-12-31', []],
])('knows which posts are held on %s, first and last day included', (day, held) => {
  const names = Object.entries(POSTS).flatMap(([name, post]) => (isValidOn(day, post) ? [name] : []));
  expect(names).toEqual(held);
});
