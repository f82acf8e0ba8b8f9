import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type { ZodType } from 'zod';
import { StartupError } from '../startup-error.ts';

/**
 * Reads a small JSON file of the data folder.
 * @returns undefined when the file does not exist.
 * @throws StartupError `dataCorrupt` when it is there but cannot be understood; the file is left as it is.
 */
export function readStateFile<T>(path: string, schema: ZodType<T>): T | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw corrupt(path, error);
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw corrupt(path, error);
  }
}

/** Replaces a state file in one step: after a crash it holds the old or the new value, never half of one. */
export function writeStateFile(path: string, value: unknown): void {
  const temporary = `${path}.${process.pid}.new`;
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeSync(file, `${JSON.stringify(value, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

function corrupt(path: string, cause: unknown): StartupError {
  return new StartupError(
    'dataCorrupt',
    `The data file ${path} cannot be read; nothing was changed. Restore it from a backup, or start over with "npm run reset".`,
    { cause },
  );
}
