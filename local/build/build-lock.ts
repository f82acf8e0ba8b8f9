import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isStillRunning, ProcessIdentity } from '../data-folder/process-identity.ts';

/** Runs `work` while no other start builds the same thing; a lock of a process that has gone is taken over. */
export async function withBuildLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  while (!tryClaim(path)) {
    if (!isHeld(path)) rmSync(path, { force: true });
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function tryClaim(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(identityOf(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(path: string): boolean {
  try {
    return isStillRunning(ProcessIdentity.parse(JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    return false; // released in between, or its owner was killed while writing it
  }
}
