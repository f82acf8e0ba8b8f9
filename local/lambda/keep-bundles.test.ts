import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepBundles } from './keep-bundles.ts';

let folder = '';
let data = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suda-bundles-'));
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true }));

function declared(asset: string, content: string) {
  const path = join(folder, 'cdk.out', asset);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.mjs'), content);
  const entry = join(path, 'index.mjs');
  return { name: asset, entry, handler: 'handler', timeoutSeconds: 3, memoryMegabytes: 128, environment: {} };
}

test('a bundle outlives the synthesis that removed it', () => {
  const [kept] = keepBundles([declared('asset.a', 'first')], data);
  rmSync(join(folder, 'cdk.out'), { recursive: true });
  expect(readFileSync(kept?.entry ?? '', 'utf8')).toBe('first');
});

test('the next start drops bundles that the template no longer has', () => {
  keepBundles([declared('asset.a', 'first'), declared('asset.b', 'second')], data);
  keepBundles([declared('asset.b', 'second'), declared('asset.c', 'third')], data);
  expect(readdirSync(join(data, 'bundles')).toSorted()).toEqual(['asset.b', 'asset.c']);
});

test('a copy that was cut off is made again', () => {
  const half = join(data, 'bundles', 'asset.a.partial');
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, 'index.mjs'), 'ha');
  const [kept] = keepBundles([declared('asset.a', 'whole')], data);
  expect(readFileSync(kept?.entry ?? '', 'utf8')).toBe('whole');
  expect(existsSync(half)).toBe(false);
});
