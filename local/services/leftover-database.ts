import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { identityOf, isStillRunning, ProcessIdentity } from '../data-folder/process-identity.ts';
import { readStateFile, writeStateFile } from '../data-folder/state-file.ts';
import { StartupError } from '../startup-error.ts';

const PATIENCE_MS = 3_000;
const DatabaseProcess = z.object({ process: ProcessIdentity });

/** Remembers which process is the database of a data folder. */
export function recordDatabase(dataFolder: string, pid: number): void {
  writeStateFile(recordOf(dataFolder), { process: identityOf(pid) });
}

/**
 * Ends the database of a run that died without it; only the very process that was recorded, never a later namesake.
 * @throws StartupError `serviceFailed` when it cannot be ended.
 */
export async function endLeftover(dataFolder: string): Promise<void> {
  const left = readStateFile(recordOf(dataFolder), DatabaseProcess)?.process;
  const deadline = Date.now() + PATIENCE_MS;
  while (left && isStillRunning(left)) {
    process.kill(left.pid, 'SIGKILL');
    if (Date.now() > deadline) {
      throw new StartupError(
        'serviceFailed',
        `The database process ${left.pid} of an earlier run cannot be ended.`,
      );
    }
    await sleep(50);
  }
}

function recordOf(dataFolder: string): string {
  return join(dataFolder, 'database.json');
}
