import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DeclaredFunction } from '../template/declared-functions.ts';

/**
 * Copies the bundles into the data folder: a function that crashed is started again from its bundle, which the synthesis of
 * newer sources would have removed by then.
 * @returns the functions with their entries there
 */
export function keepBundles(functions: readonly DeclaredFunction[], dataFolder: string): DeclaredFunction[] {
  const folder = join(dataFolder, 'bundles');
  mkdirSync(folder, { recursive: true });
  const kept = functions.map((declared) => {
    const asset = dirname(declared.entry);
    const copy = join(folder, basename(asset));
    if (!existsSync(copy)) {
      // Under another name first: a copy that was cut off must not pass for a whole one.
      cpSync(asset, `${copy}.partial`, { recursive: true });
      renameSync(`${copy}.partial`, copy);
    }
    return { ...declared, entry: join(copy, basename(declared.entry)) };
  });
  const current = new Set(kept.map(({ entry }) => basename(dirname(entry))));
  for (const name of readdirSync(folder))
    if (!current.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  return kept;
}
