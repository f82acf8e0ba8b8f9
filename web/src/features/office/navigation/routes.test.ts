import { expect, test } from 'vitest';
import { casePath, routeOf } from './routes.ts';

test.each([
  ['/office', { page: 'home' }],
  ['/office/', { page: 'home' }],
  ['/office/desk', { page: 'desk' }],
  ['/office/board/', { page: 'board' }],
  ['/office/supervision', { page: 'supervision' }],
  ['/office/cases/TS20261122ABCDEF7', { page: 'case', number: 'TS20261122ABCDEF7' }],
  ['/office/configuration', { page: 'configuration', parts: [] }],
  ['/office/configuration/ladder/versions/2', { page: 'configuration', parts: ['ladder', 'versions', '2'] }],
  ['/office/cases/TS20261122ABCDEF7/print', { page: 'case-file', number: 'TS20261122ABCDEF7' }],
  ['/office/cases/TS20261122ABCDEF7/print/x', { page: 'not-found' }],
  ['/office/cases', { page: 'not-found' }],
  ['/office/desk/x', { page: 'not-found' }],
  ['/office/cases/a/b', { page: 'not-found' }],
  ['/office/elsewhere', { page: 'not-found' }],
])('reads %s', (path, route) => {
  expect(routeOf(path)).toEqual(route);
});

test('a number with reserved characters survives the address', () => {
  expect(routeOf(casePath('A/B ?1'))).toEqual({ page: 'case', number: 'A/B ?1' });
});

test('a broken percent-encoding is taken as it stands', () => {
  expect(routeOf('/office/cases/%E0%A4%A')).toEqual({ page: 'case', number: '%E0%A4%A' });
});
