import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StartupError } from '../startup-error.ts';

const SQLITE_MAGIC = 'SQLite format 3\0';

/**
 * Looks whether the file of the embedded database is a database at all, before an engine that would write to it opens it.
 * @throws StartupError `dataCorrupt`; the file is left as it is.
 */
export function assertReadableDatabase(path: string): void {
  if (!existsSync(path)) return;
  const header = Buffer.alloc(SQLITE_MAGIC.length);
  const file = openSync(path, 'r');
  const length = readSync(file, header, 0, header.length, 0);
  closeSync(file);
  if (length === 0) return; // killed between creating the file and writing its first page
  if (header.toString('latin1') !== SQLITE_MAGIC) throw corrupt(path);
  try {
    const database = new DatabaseSync(path);
    database.prepare('SELECT count(*) FROM sqlite_master').get();
    database.close();
  } catch (error) {
    throw corrupt(path, error);
  }
}

function corrupt(path: string, cause?: unknown): StartupError {
  return new StartupError(
    'dataCorrupt',
    `The database file ${path} is damaged; nothing was changed. Restore it from a backup, or start over with "npm run reset".`,
    { cause },
  );
}
