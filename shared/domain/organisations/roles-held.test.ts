import { expect, it } from 'vitest';
import type { Role } from '../complaints/actor.ts';
import { type Post, rolesHeld } from './roles-held.ts';

const UNIT = '330203-market';
const post: Post = { person: 'zhou', role: 'handler', unit: UNIT, from: '2026-03-02', to: '2026-03-31' };
const rolesOn = (
  day: string,
  posts: readonly Post[] = [post],
  roles: readonly Role[] = ['handler', 'lead'],
) => rolesHeld({ user: 'zhou', roles, organisation: UNIT }, posts, day);

it.each([
  ['2026-03-01', []],
  ['2026-03-02', ['handler']],
  ['2026-03-31', ['handler']],
  ['2026-04-01', []],
])('on %s somebody is %j whose post lasts through March', (day, roles) => {
  expect(rolesOn(day)).toEqual(roles);
});

it.each<[string, Partial<Post>]>([
  ['of another person', { person: 'wang' }],
  ['in another unit', { unit: '330212-market' }],
  ['of another kind', { role: 'visitor' }],
])('a post %s gives no role', (_, other) => {
  expect(rolesOn('2026-03-10', [{ ...post, ...other }])).toEqual([]);
});

it('asks no post of enterprises and of administrators, who write the posts', () => {
  expect(rolesOn('2026-03-10', [], ['enterprise', 'admin', 'auditor'])).toEqual(['enterprise', 'admin']);
});

it('counts the post that holds, whatever ended before it', () => {
  const before: Post = { ...post, from: '2025-01-01', to: '2025-12-31' };
  expect(rolesOn('2026-03-10', [before, post])).toEqual(['handler']);
});
