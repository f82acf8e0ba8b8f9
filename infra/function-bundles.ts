import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { BUNDLE_TRIMMING } from './bundle-trimming.ts';
import { FUNCTION_NAMES, type FunctionName } from './function-names.ts';

/** Upper bound of one function's modules together, in bytes: what keeps a cold start short. */
export const BUNDLE_LIMIT_BYTES = 1_000_000;

/** Some dependencies are CommonJS and call `require('node:…')`, which an ES module doesn't have. */
const REQUIRE_FOR_COMMON_JS =
  "import{createRequire as createRequireForCommonJs}from'node:module';const require=createRequireForCommonJs(import.meta.url);";

/** How every function is bundled: `index.mjs`, and beside it a chunk for what is only imported when it is needed. */
export const BUNDLE_OPTIONS = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
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
 * Bundles every function with esbuild, without npx, network or container.
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
  // One after the other: each uses every core, and all at once take 1 GB instead of 200 MB.
  const outputs: BundledFile[] = [];
  for (const name of FUNCTION_NAMES) outputs.push(...(await bundle(name, source(name))));
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

interface BundledFile {
  /** Relative to the folder of all bundles. */
  readonly path: string;
  readonly contents: Uint8Array;
}

/** A run for each function: one run for all would share chunks between them. */
async function bundle(name: FunctionName, source: string): Promise<BundledFile[]> {
  const repository = dirname(dirname(dirname(source)));
  const { outputFiles } = await build({
    ...BUNDLE_OPTIONS,
    absWorkingDir: repository,
    entryPoints: [{ in: source, out: 'index' }],
    outdir: join(repository, 'dist', 'functions', name),
    write: false,
  });
  const size = outputFiles
    .filter(({ path }) => path.endsWith('.mjs'))
    .reduce((sum, { contents }) => sum + contents.byteLength, 0);
  if (size > BUNDLE_LIMIT_BYTES)
    throw new FunctionBundleError(`${name} has ${size} bytes, over the limit of ${BUNDLE_LIMIT_BYTES}`);
  const outdir = join(repository, 'dist', 'functions');
  return outputFiles.map(({ path, contents }) => ({ path: relative(outdir, path), contents }));
}
