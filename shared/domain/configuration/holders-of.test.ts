import { expect, it } from 'vitest';
import { holdersOf, type Post } from './holders-of.ts';

const post = (person: string, overrides: Partial<Post> = {}): Post => ({
  person,
  name: person,
  email: `${person}@suda.example`,
  role: 'lead',
  unit: '330203-market',
  from: '2026-01-01',
  to: null,
  ...overrides,
});
const POSTS = [
  post('former', { from: '2024-01-01', to: '2025-12-31' }),
  post('present'),
  post('deputy', { to: '2026-03-31' }),
  post('handler', { role: 'handler' }),
  post('elsewhere', { unit: '330206-market' }),
];
const heads = (day: string) =>
  holdersOf(POSTS, { unit: '330203-market', role: 'lead', day }).map(({ person }) => person);

it.each([
  ['2025-12-31', ['former']],
  ['2026-01-01', ['present', 'deputy']],
  ['2026-03-31', ['present', 'deputy']],
  ['2026-04-01', ['present']],
  ['2023-12-31', []],
])('names who holds a post on %s, first and last day included', (day, people) => {
  expect(heads(day)).toEqual(people);
});
