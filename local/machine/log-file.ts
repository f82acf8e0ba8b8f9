import { mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A log that has grown beyond this is set aside at the next start, bytes. */
const LARGEST_LOG = 32 * 1024 * 1024;

/** Path of a file in the data folder's `logs` to which lines are appended. */
export function logFileIn(dataFolder: string, name: string): string {
  const folder = join(dataFolder, 'logs');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(path, `${path}.old`);
  return path;
}
