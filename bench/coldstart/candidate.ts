import { globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE_OPTIONS } from '../../infra/function-bundles.ts';
import { declaredFunctions } from '../../local/template/declared-functions.ts';
import { declaredHttpApi } from '../../local/template/declared-http-api.ts';
import { presentTemplate, REPOSITORY } from '../testbed/engine.ts';
import type { FirstRequest } from './first-request.ts';

/** A bundle to start, and what it is asked then. */
export interface Candidate {
  readonly name: string;
  /** Absolute path of the bundle's entry module. */
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly request: FirstRequest;
}

/** The functions that the HTTP API calls, as they are deployed, each with a request chosen by the paths of its routes. */
export async function apiFunctions(
  requestOf: (paths: ReadonlySet<string>) => FirstRequest | undefined,
): Promise<Candidate[]> {
  const template = await presentTemplate();
  const { routes } = declaredHttpApi(template);
  return declaredFunctions(template).flatMap(({ name, entry, environment }) => {
    const paths = routes.filter(({ functionName }) => functionName === name).map(({ path }) => path);
    const request = paths.length > 0 ? requestOf(new Set(paths)) : undefined;
    return request ? [{ name, entry, environment, request }] : [];
  });
}

/** Bundles a module of this folder as functions are, and returns the entry. */
export async function bundled(source: string, folder: string): Promise<string> {
  const outdir = join(folder, source);
  await build({
    ...BUNDLE_OPTIONS,
    entryPoints: [{ in: join(REPOSITORY, 'bench', 'coldstart', `${source}.ts`), out: 'index' }],
    outdir,
  });
  return join(outdir, 'index.mjs');
}

/** Size of a bundle, all its modules together. */
export function kilobytes({ entry }: Candidate): number {
  const sizes = globSync(join(dirname(entry), '*.mjs')).map((file) => statSync(file).size);
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
}
