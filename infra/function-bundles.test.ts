import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLE_LIMIT_BYTES, bundleFunctions, FunctionBundleError } from './function-bundles.ts';
import { FUNCTION_NAMES } from './function-names.ts';
import { inTemporaryFolder, writeHandlers } from './testing/fixture.ts';

test('bundles each function with a source map', () =>
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

test('what a function imports when it is needed is a module of its own', () =>
  inTemporaryFolder(async (folder) => {
    const functions = writeHandlers(folder);
    writeFileSync(join(functions, 'relay', 'later.ts'), "export const later = 'later';");
    const waiting = "export const handler = async () => (await import('./later.ts')).later;";
    writeFileSync(join(functions, 'relay', 'handler.ts'), waiting);
    const bundles = await bundleFunctions(functions);
    const modules = readdirSync(bundles.folderOf('relay')).filter((name) => name.endsWith('.mjs'));
    expect(modules).toEqual(['index.mjs', expect.stringMatching(/^later-[A-Z0-9]{8}\.mjs$/)]);
    const { handler } = await import(join(bundles.folderOf('relay'), 'index.mjs'));
    expect(await handler()).toBe('later');
    bundles.discard();
  }));

test('HTTP comes without the client for fetch, which an import of it would load', () =>
  inTemporaryFolder(async (folder) => {
    const functions = writeHandlers(folder);
    writeFileSync(
      join(functions, 'relay', 'handler.ts'),
      `import { STATUS_CODES } from 'node:http';
       export const handler = () => STATUS_CODES[404];`,
    );
    const bundles = await bundleFunctions(functions);
    const entry = join(bundles.folderOf('relay'), 'index.mjs');
    const asked = `const { handler } = await import('${entry}');
       console.log(handler(), process.moduleLoadList.some((name) => name.includes('undici')));`;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', asked], { encoding: 'utf8' })).toBe(
      'Not Found false\n',
    );
    bundles.discard();
  }));

test('names every function without sources', () =>
  inTemporaryFolder(async (folder) => {
    const some = FUNCTION_NAMES.filter((name) => name !== 'relay' && name !== 'notify');
    await expect(bundleFunctions(writeHandlers(folder, some))).rejects.toThrow(
      /without handler\.ts in .*: relay, notify/,
    );
  }));

test('refuses a function whose modules together are over the limit', () =>
  inTemporaryFolder(async (folder) => {
    const functions = writeHandlers(folder);
    const half = `export const text = '${'x'.repeat(BUNDLE_LIMIT_BYTES / 2)}';`;
    writeFileSync(join(functions, 'relay', 'later.ts'), half);
    writeFileSync(
      join(functions, 'relay', 'handler.ts'),
      `${half}\nexport const handler = () => import('./later.ts');`,
    );
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
    const modules = readdirSync(bundles.folderOf('relay')).filter((name) => name.endsWith('.mjs'));
    const texts = modules.map((name) => readFileSync(join(bundles.folderOf('relay'), name), 'utf8'));
    expect(texts.filter((text) => text.includes('BlackBerry'))).toEqual([]); // a table of browsers
    bundles.discard();
  }));
