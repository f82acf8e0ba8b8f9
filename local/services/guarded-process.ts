import { type ChildProcess, spawn } from 'node:child_process';

/**
 * On POSIX systems a helper shell waits on a pipe that only this process holds: when we die in whatever way, the pipe
 * closes and the helper kills the child, whose process id is the shell's own because of `exec`.
 */
const DIE_WITH_PARENT = '( read -r _ <&3; kill -KILL $$ ) >/dev/null 2>&1 & exec "$@" 3<&-';

/**
 * Starts a child that does not outlive this process, not even after SIGKILL (on Windows the caller has to end a
 * leftover by its recorded identity). It has its own process group, so Ctrl-C reaches only us and we end it in order.
 */
export function spawnGuarded(command: string, args: readonly string[], folder: string): ChildProcess {
  if (process.platform === 'win32') {
    return spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  }
  return spawn('/bin/sh', ['-c', DIE_WITH_PARENT, 'suda', command, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
}
