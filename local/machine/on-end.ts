import { sentenceOf } from '../startup-error.ts';

/** How often a start by npm looks whether npm is still there, milliseconds. */
const PARENT_CHECK_MS = 250;

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
  const { npm_lifecycle_event: startedBy } = process.env;
  if (startedBy === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end(0);
  }, PARENT_CHECK_MS).unref();
}
