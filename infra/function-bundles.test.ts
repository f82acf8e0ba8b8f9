import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLE_LIMIT_BYTES, bundleFunctions, FunctionBundleError } from './function-bundles.ts';
import { FUNCTION_NAMES } from './function-names.ts';
import { inTemporaryFolder, writeHandlers } from './testing/fixture.ts';

test('bundles each function into one minified module with a source map', () =>
  inTemporaryFolder(async (folder) => {
    const bundles = await bundleFunctions(writeHandlers(folder));
    const relay = join(bundles.folderOf('relay'), 'index.mjs');
    expect(existsSync(`${relay}.map`)).toBe(true);
    const { handler } = await import(relay);
    expect(await handler()).toBe('relay');
    bundles.discard();
    expect(existsSync(relay)).toBe(false);
  }));

test('gives the same bytes wherever the sources lie', async () => {
  const bytes = () =>
    inTemporaryFolder(async (folder) => {
      const bundles = await bundleFunctions(writeHandlers(folder));
      const files = ['index.mjs', 'index.mjs.map'].map((name) => join(bundles.folderOf('notify'), name));
      const contents = files.map((file) => readFileSync(file, 'utf8'));
      bundles.discard();
      return contents;
    });
  expect(await bytes()).toEqual(await bytes());
});

test('names every function without sources', () =>
  inTemporaryFolder(async (folder) => {
    const some = FUNCTION_NAMES.filter((name) => name !== 'relay' && name !== 'notify');
    await expect(bundleFunctions(writeHandlers(folder, some))).rejects.toThrow(
      /without handler\.ts in .*: relay, notify/,
    );
  }));

test('refuses a bundle over the limit', () =>
  inTemporaryFolder(async (folder) => {
    const functions = writeHandlers(folder);
    const large = `export const handler = () => '${'x'.repeat(BUNDLE_LIMIT_BYTES)}';`;
    writeFileSync(join(functions, 'relay', 'handler.ts'), large);
    await expect(bundleFunctions(functions)).rejects.toThrow(FunctionBundleError);
  }));

test('a bundled client of the SDK takes its credentials from the environment, a schema still explains itself', () =>
  inTemporaryFolder(async (folder) => {
    const functions = writeHandlers(folder);
    const main = join(import.meta.dirname, '..');
    writeFileSync(
      join(functions, 'relay', 'handler.ts'),
      `import { SFNClient } from '${main}/node_modules/@aws-sdk/client-sfn';
       import { z } from '${main}/node_modules/zod';
       const client = new SFNClient({ region: 'eu-central-1' });
       export const handler = async () => [(await client.config.credentials()).accessKeyId, z.string().safeParse(1).error?.issues[0]?.message];`,
    );
    const bundles = await bundleFunctions(functions);
    const { handler } = await import(join(bundles.folderOf('relay'), 'index.mjs'));
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' });
    expect(await handler()).toEqual(['AKIDEXAMPLE', 'Invalid input: expected string, received number']);
    bundles.discard();
  }));
