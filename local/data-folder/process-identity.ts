import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A process that can be told from a later one that got the same id. */
export const ProcessIdentity = z.object({
  pid: z.int().positive(),
  /** Opaque mark of the moment the process started. */
  startedAt: z.string(),
});
export type ProcessIdentity = z.infer<typeof ProcessIdentity>;

/** Identity of a running process, or undefined when no process has this id (or only a dead, unreaped one). */
export function identityOf(pid: number): ProcessIdentity | undefined {
  if (!isAlive(pid)) return undefined;
  const startedAt = startMarkOf(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** True while the very process that was recorded still runs. */
export function isStillRunning(recorded: ProcessIdentity): boolean {
  return identityOf(recorded.pid)?.startedAt === recorded.startedAt;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function startMarkOf(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxStartMark(pid);
  const [command, ...args] =
    process.platform === 'win32'
      ? ['powershell.exe', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]
      : ['ps', '-o', 'lstart=', '-p', String(pid)];
  try {
    return execFileSync(command ?? '', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined; // both leave with an error when the process has gone
  }
}

/** Field 22 of /proc/<pid>/stat: start time in clock ticks since boot. The name in field 2 may hold spaces. */
function linuxStartMark(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined; // gone between the two looks
  }
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? undefined : rest[18];
}
