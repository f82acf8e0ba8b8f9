import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLE_LIMIT_BYTES } from './function-bundles.ts';
import { FUNCTION_NAMES } from './function-names.ts';
import { inTemporaryFolder } from './testing/fixture.ts';

/** Neither a proxy nor credentials nor a container engine is at hand. */
const bareEnvironment = (outdir: string) => ({
  CDK_OUTDIR: outdir,
  HTTPS_PROXY: 'http://127.0.0.1:9',
  PATH: '/nowhere',
});

test('synthesizes the real functions without network, credentials or container, each within the limit', () => {
  return inTemporaryFolder((outdir) => {
    const options = { env: bareEnvironment(outdir), stdio: 'pipe' } as const;
    execFileSync(process.execPath, [join(import.meta.dirname, 'app.ts')], options);
    const bundles = readdirSync(outdir)
      .map((name) => join(outdir, name, 'index.mjs'))
      .filter((path) => existsSync(path));
    expect(bundles.length).toBeGreaterThanOrEqual(FUNCTION_NAMES.length);
    for (const bundle of bundles) expect(statSync(bundle).size).toBeLessThan(BUNDLE_LIMIT_BYTES);
  });
}, 180_000);
