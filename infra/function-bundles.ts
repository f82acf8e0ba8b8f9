import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { buildSync } from 'esbuild';
import { FUNCTION_NAMES, type FunctionName } from './function-names.ts';

/** Upper bound of one function's `index.mjs`, in bytes: what keeps a cold start short (docs/architecture.md). */
export const BUNDLE_LIMIT_BYTES = 1_000_000;

/** Some dependencies are CommonJS and call `require('node:…')`, which an ES module doesn't have. */
const REQUIRE_FOR_COMMON_JS =
  "import{createRequire as createRequireForCommonJs}from'node:module';const require=createRequireForCommonJs(import.meta.url);";

/** A function's sources are missing or its bundle is too large. */
export class FunctionBundleError extends Error {
  override readonly name = 'FunctionBundleError';
}

/** The bundled functions, in a temporary place. */
export interface FunctionBundles {
  /** A folder each, with `index.mjs` and its source map. */
  readonly folders: Readonly<Record<FunctionName, string>>;
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
export function bundleFunctions(functionsFolder: string): FunctionBundles {
  const missing = FUNCTION_NAMES.filter((name) => !existsSync(join(functionsFolder, name, 'handler.ts')));
  if (missing.length > 0) {
    throw new FunctionBundleError(
      `functions without handler.ts in ${functionsFolder}: ${missing.join(', ')}`,
    );
  }
  const virtualOutput = join(dirname(functionsFolder), 'dist', 'functions');
  const { outputFiles } = buildSync({
    entryPoints: FUNCTION_NAMES.map((name) => ({
      in: join(functionsFolder, name, 'handler.ts'),
      out: `${name}/index`,
    })),
    outdir: virtualOutput,
    write: false,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    banner: { js: REQUIRE_FOR_COMMON_JS },
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'error',
  });
  const folder = mkdtempSync(join(tmpdir(), 'suda-functions-'));
  for (const file of outputFiles) {
    const path = join(folder, relative(virtualOutput, file.path));
    if (path.endsWith('.mjs') && file.contents.byteLength > BUNDLE_LIMIT_BYTES) {
      throw new FunctionBundleError(
        `${relative(folder, path)} has ${file.contents.byteLength} bytes, over ${BUNDLE_LIMIT_BYTES}`,
      );
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.contents);
  }
  const folderOf = (name: FunctionName) => join(folder, name);
  return {
    folders: {
      'intake-api': folderOf('intake-api'),
      'casework-api': folderOf('casework-api'),
      'insight-api': folderOf('insight-api'),
      'admin-api': folderOf('admin-api'),
      'workflow-tasks': folderOf('workflow-tasks'),
      relay: folderOf('relay'),
      'project-statistics': folderOf('project-statistics'),
      'tick-clocks': folderOf('tick-clocks'),
      notify: folderOf('notify'),
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
