import { expect, test } from 'vitest';
import { placeOf } from './paths.ts';

test.each([
  [[], { page: 'kinds' }],
  [['import'], { page: 'import-set' }],
  [['import', 'edit'], { page: 'not-found' }],
  [['ladder'], { page: 'kind', kind: 'ladder' }],
  [['service-policy', 'edit'], { page: 'edit', kind: 'service-policy' }],
  [['posts', 'import'], { page: 'import', kind: 'posts' }],
  [['calendar', 'versions', '12'], { page: 'version', kind: 'calendar', version: 12 }],
  [['ladder', 'versions'], { page: 'not-found' }],
  [['ladder', 'versions', '0'], { page: 'not-found' }],
  [['ladder', 'edit', '1'], { page: 'not-found' }],
  [['ladder', 'versions', '1', 'x'], { page: 'not-found' }],
  [['stairs'], { page: 'not-found' }],
])('reads %j', (parts, place) => {
  expect(placeOf(parts)).toEqual(place);
});
