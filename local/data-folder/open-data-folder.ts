import { accessSync, constants, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartupError, sentenceOf } from '../startup-error.ts';
import { readStateFile, writeStateFile } from './state-file.ts';

/** The file that marks a folder as filled by Suda. */
export const MARKER = 'suda-data.json';

const Marker = z.object({ kind: z.literal('suda-data'), format: z.literal(1), createdAt: z.string() });

/** True when the folder carries the mark that Suda puts into folders it fills. */
function holdsSudaData(folder: string): boolean {
  return readStateFile(join(folder, MARKER), Marker) !== undefined;
}

/**
 * Creates the data folder or checks the one that is there.
 * @throws StartupError `folderUnwritable`, `foreignFolder` (holds something else), `dataCorrupt` (unreadable marker).
 */
export function openDataFolder(folder: string, now: Date): void {
  try {
    mkdirSync(folder, { recursive: true });
    probe(folder);
  } catch (error) {
    throw new StartupError(
      'folderUnwritable',
      `The data folder ${folder} cannot be written (${sentenceOf(error)}); choose another with SUDA_DATA.`,
      { cause: error },
    );
  }
  if (holdsSudaData(folder)) return;
  if (readdirSync(folder).length > 0) {
    throw new StartupError(
      'foreignFolder',
      `The folder ${folder} is not empty and holds no Suda data; choose an empty one with SUDA_DATA.`,
    );
  }
  writeStateFile(join(folder, MARKER), {
    kind: 'suda-data',
    format: 1,
    createdAt: now.toISOString(),
  });
}

function probe(folder: string): void {
  if (!statSync(folder).isDirectory()) throw new Error('it is not a folder');
  accessSync(folder, constants.W_OK | constants.R_OK | constants.X_OK);
  const file = join(folder, `.probe-${process.pid}`);
  writeFileSync(file, ''); // a full or read-only disk passes access(2)
  rmSync(file);
}
