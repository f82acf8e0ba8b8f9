import { expect, test } from 'vitest';
import { actorOf } from './actor.ts';

test.each([
  ['system', { key: 'case.timeline.actor.system' }],
  ['complainant', { key: 'case.timeline.actor.complainant' }],
  ['5bc5bd48-852c-4636-9200-0f8004abff84', null],
  ['official', null],
  ['陈志远', { name: '陈志远' }],
])('%s', (actor, shown) => {
  expect(actorOf(actor)).toEqual(shown);
});
