import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { PAGE_FALLBACK } from './edge-functions.ts';

const servedFor = (uri: string): unknown =>
  runInNewContext(`${PAGE_FALLBACK}; handler({ request: { uri: ${JSON.stringify(uri)} } }).uri`);

test.each([
  ['/', '/index.html'],
  ['/follow/TS20261122ABCDEF7', '/index.html'],
  ['/official-notice', '/index.html'],
  ['/office', '/office.html'],
  ['/office/', '/office.html'],
  ['/office/cases/TS20261122ABCDEF7', '/office.html'],
  ['/docs/api', '/api-docs.html'],
  ['/docs/api/', '/api-docs.html'],
  ['/docs/apis', '/index.html'],
  ['/assets/index-0a1b2c.js', '/assets/index-0a1b2c.js'],
  ['/config.json', '/config.json'],
  ['/office.html', '/office.html'],
])('%s is answered with %s', (uri, file) => expect(servedFor(uri)).toBe(file));
