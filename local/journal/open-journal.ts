import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartupError } from '../startup-error.ts';

export interface JournalOptions {
  /** Folder of the database file; created when missing. */
  readonly folder: string;
  /** File name without extension: one file a concern. */
  readonly name: string;
  /** SQL that creates tables and indexes; runs at every start, so it says `if not exists`. */
  readonly schema: string;
}

export interface Journal {
  readonly database: DatabaseSync;
  /** Runs `work` in one transaction; when it returns, the changes survive `kill -9`; when `work` throws, nothing has changed. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens the SQLite file in which one part of the local runtime records what must survive `kill -9`. A power cut may take
 * its last transactions: waiting for the disk at each one held up whoever waited for an answer (a quarter of the main
 * thread's time while complaints were filed), and `npm run redrive` repairs what is lost.
 * @throws StartupError `dataCorrupt` when the file isn't a sound database; it is left as it is.
 */
export function openJournal(options: JournalOptions): Journal {
  mkdirSync(options.folder, { recursive: true });
  const file = join(options.folder, `${options.name}.sqlite`);
  const database = openDatabase(file, options);
  return {
    database,
    transaction(work) {
      database.exec('begin immediate');
      try {
        const result = work();
        database.exec('commit');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('rollback');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function openDatabase(file: string, options: JournalOptions): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
    database.exec(options.schema);
    return database;
  } catch (error) {
    database.close();
    throw new StartupError(
      'dataCorrupt',
      `The journal ${file} is damaged; nothing was changed. Restore it from a backup, or start over with "npm run reset".`,
      { cause: error },
    );
  }
}
