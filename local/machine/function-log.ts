import { mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A log that has grown beyond this is set aside at the next start, bytes. */
const LARGEST_LOG = 32 * 1024 * 1024;

/** Path of the file to which the functions append what they write. */
export function functionLogFile(dataFolder: string): string {
  const folder = join(dataFolder, 'logs');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'functions.log');
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(path, `${path}.old`);
  return path;
}
