import { expect, test } from 'vitest';
import { readableShards } from './list-shards.ts';

const shards = [
  { id: 'root', parent: 'trimmed' },
  { id: 'left', parent: 'root' },
  { id: 'right', parent: 'root' },
  { id: 'leaf', parent: 'left' },
];

test.each([
  [[], ['root']],
  [['root'], ['left', 'right']],
  [
    ['root', 'left'],
    ['right', 'leaf'],
  ],
  [['root', 'left', 'right', 'leaf'], []],
])('after %j reads %j', (finished: string[], readable: string[]) => {
  expect(readableShards(shards, (id) => finished.includes(id))).toEqual(readable);
});
