import { launchers } from '../data-folder/launchers.ts';
import { isStillRunning } from '../data-folder/process-identity.ts';
import { sentenceOf } from '../startup-error.ts';

/** How often a process that npm started looks whether npm is still there, milliseconds; a look costs a process where there is no /proc. */
const LAUNCHER_CHECK_MS = process.platform === 'linux' ? 250 : 2_000;

/**
 * Calls `end` with an exit code when the process is asked to stop, when npm, which started it, has been killed without a
 * chance to say so, or when a defect surfaced that nothing handled.
 */
export function onEnd(end: (code: number) => void, log: (line: string) => void): void {
  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));
  process.on('SIGHUP', () => end(0));
  process.on('uncaughtException', (error) => {
    log(`unexpected: ${error.stack ?? sentenceOf(error)}`);
    end(1);
  });
  const startedBy = launchers(process.env);
  if (startedBy.length === 0) return;
  const watch = setInterval(() => {
    if (startedBy.every(isStillRunning)) return;
    clearInterval(watch);
    end(0);
  }, LAUNCHER_CHECK_MS).unref();
}
