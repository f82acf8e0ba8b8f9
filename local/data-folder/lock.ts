import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { StartupError } from '../startup-error.ts';
import { launchers } from './launchers.ts';
import { identityOf, isStillRunning, ProcessIdentity } from './process-identity.ts';
import { writeStateFile } from './state-file.ts';

const LockFile = z.object({
  owner: ProcessIdentity,
  /** See `launchers`: when one of them is gone, the owner is on its way out as well. */
  launchers: z.array(ProcessIdentity).default([]),
  port: z.int(),
});
type LockFile = z.infer<typeof LockFile>;

/** How long a start waits for an instance whose npm has been killed and that is shutting down, in milliseconds. */
const ORPHAN_PATIENCE_MS = 10_000;
/** How long a start waits for any other: a killed process is still there for a moment, longer on a busy machine. */
const DYING_PATIENCE_MS = 1_500;

export interface DataFolderLock {
  release(): void;
}

/** The running instance that owns a data folder, or undefined. */
export function runningInstance(folder: string): { pid: number; port: number } | undefined {
  const lock = readLock(lockPath(folder));
  return lock && isStillRunning(lock.owner) ? { pid: lock.owner.pid, port: lock.port } : undefined;
}

/**
 * Makes this process the only one on a data folder until it releases the lock or dies; a lock left by a killed
 * process is taken over.
 * @throws StartupError `alreadyRunning` when a living process owns the folder.
 */
export async function acquireLock(folder: string, port: number): Promise<DataFolderLock> {
  const path = lockPath(folder);
  const claim = `${path}.${process.pid}`;
  writeStateFile(claim, { owner: identityOf(process.pid), launchers: launchers(process.env), port });
  const began = Date.now();
  try {
    while (!tryLink(claim, path)) {
      const holder = readLock(path);
      if (holder && isStillRunning(holder.owner)) {
        const orphaned = !holder.launchers.every(isStillRunning);
        const patience = orphaned ? ORPHAN_PATIENCE_MS : DYING_PATIENCE_MS;
        if (Date.now() - began > patience) throw running(folder, holder);
        await sleep(100);
      } else {
        setAside(path);
      }
    }
  } finally {
    rmSync(claim, { force: true });
  }
  return { release: () => rmSync(path, { force: true }) };
}

function lockPath(folder: string): string {
  return join(folder, 'lock.json');
}

function readLock(path: string): LockFile | undefined {
  try {
    return LockFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined; // absent, or written by nobody we know: no living owner can be named from it
  }
}

/** link(2) fails when the name exists, so of two starters only one gets the lock, and it is never half-written. */
function tryLink(claim: string, path: string): boolean {
  try {
    linkSync(claim, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function setAside(path: string): void {
  const stale = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, stale);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return; // another starter was quicker
    throw error;
  }
  rmSync(stale, { force: true });
}

function running(folder: string, holder: LockFile): StartupError {
  return new StartupError(
    'alreadyRunning',
    `Suda already runs on the data folder ${folder} (process ${holder.owner.pid}, http://127.0.0.1:${holder.port}); stop it first, or choose another folder with SUDA_DATA.`,
  );
}
