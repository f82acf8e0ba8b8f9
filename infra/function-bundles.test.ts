import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLE_LIMIT_BYTES, bundleFunctions, FunctionBundleError } from './function-bundles.ts';
import { FUNCTION_NAMES } from './function-names.ts';
import { inTemporaryFolder, writeHandlers } from './testing/fixture.ts';

test('bundles each function into one minified module with a source map', async () => {
  await inTemporaryFolder(async (folder) => {
    const bundles = bundleFunctions(writeHandlers(folder));
    const relay = join(bundles.folders.relay, 'index.mjs');
    expect(existsSync(`${relay}.map`)).toBe(true);
    const { handler } = await import(relay);
    expect(await handler()).toBe('relay');
    bundles.discard();
    expect(existsSync(relay)).toBe(false);
  });
});

test('gives the same bytes wherever the sources lie', () => {
  const bytes = () =>
    inTemporaryFolder((folder) => {
      const { folders, discard } = bundleFunctions(writeHandlers(folder));
      const read =
        readFileSync(join(folders.notify, 'index.mjs'), 'utf8') +
        readFileSync(join(folders.notify, 'index.mjs.map'), 'utf8');
      discard();
      return read;
    });
  expect(bytes()).toBe(bytes());
});

test('names every function without sources', () => {
  inTemporaryFolder((folder) => {
    const some = FUNCTION_NAMES.filter((name) => name !== 'relay' && name !== 'notify');
    expect(() => bundleFunctions(writeHandlers(folder, some))).toThrow(
      /without handler\.ts in .*: relay, notify/,
    );
  });
});

test('refuses a bundle over the limit', () => {
  inTemporaryFolder((folder) => {
    const functions = writeHandlers(folder);
    const large = `export const handler = () => '${'x'.repeat(BUNDLE_LIMIT_BYTES)}';`;
    writeFileSync(join(functions, 'relay', 'handler.ts'), large);
    expect(() => bundleFunctions(functions)).toThrow(FunctionBundleError);
  });
});
