import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { BUNDLE_TRIMMING } from './bundle-trimming.ts';
import { FUNCTION_NAMES, type FunctionName } from './function-names.ts';

/** Upper bound of one function's `index.mjs`, in bytes: what keeps a cold start short. */
export const BUNDLE_LIMIT_BYTES = 1_000_000;

/** Some dependencies are CommonJS and call `require('node:…')`, which an ES module doesn't have. */
const REQUIRE_FOR_COMMON_JS =
  "import{createRequire as createRequireForCommonJs}from'node:module';const require=createRequireForCommonJs(import.meta.url);";

/** How every function is bundled. */
export const BUNDLE_OPTIONS = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  outExtension: { '.js': '.mjs' },
  banner: { js: REQUIRE_FOR_COMMON_JS },
  plugins: [BUNDLE_TRIMMING],
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** A function's sources are missing, or its bundle is too large. */
export class FunctionBundleError extends Error {
  override readonly name = 'FunctionBundleError';
}

/** The bundled functions, in a temporary place. */
export interface FunctionBundles {
  /** Folder of a function's `index.mjs` and its source map. */
  folderOf(name: FunctionName): string;
  /** Removes the folders. */
  discard(): void;
}

/**
 * Bundles every function with one run of esbuild, without npx, network or container.
 *
 * The source maps name paths relative to the repository, so the same sources give the same bytes on every machine.
 *
 * @param functionsFolder absolute path of the folder that holds one folder per function
 * @throws FunctionBundleError when a function has no `handler.ts` or its bundle exceeds {@link BUNDLE_LIMIT_BYTES}
 */
export async function bundleFunctions(functionsFolder: string): Promise<FunctionBundles> {
  const source = (name: FunctionName) => join(functionsFolder, name, 'handler.ts');
  const missing = FUNCTION_NAMES.filter((name) => !existsSync(source(name)));
  if (missing.length > 0) {
    throw new FunctionBundleError(
      `functions without handler.ts in ${functionsFolder}: ${missing.join(', ')}`,
    );
  }
  const outdir = join(dirname(functionsFolder), 'dist', 'functions');
  const { outputFiles } = await build({
    ...BUNDLE_OPTIONS,
    entryPoints: FUNCTION_NAMES.map((name) => ({ in: source(name), out: `${name}/index` })),
    outdir,
    write: false,
  });
  const outputs = outputFiles.map(({ path, contents }) => ({ path: relative(outdir, path), contents }));
  const large = outputs.filter(
    ({ path, contents }) => path.endsWith('.mjs') && contents.byteLength > BUNDLE_LIMIT_BYTES,
  );
  if (large.length > 0) {
    const sizes = large.map(({ path, contents }) => `${path} has ${contents.byteLength}`).join(', ');
    throw new FunctionBundleError(`${sizes} bytes, over the limit of ${BUNDLE_LIMIT_BYTES}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'suda-functions-'));
  for (const { path, contents } of outputs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return {
    folderOf: (name) => join(folder, name),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
