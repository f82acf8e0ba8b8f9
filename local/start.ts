import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { acquireLock } from './data-folder/lock.ts';
import { openDataFolder } from './data-folder/open-data-folder.ts';
import { announce } from './machine/announce.ts';
import { createClosers } from './machine/closers.ts';
import { onEnd } from './machine/on-end.ts';
import { startMachine } from './machine/start-machine.ts';
import { runCommand } from './run-command.ts';
import { isFree, portTaken } from './services/free-port.ts';
import { readSettings } from './settings.ts';
import { StartupError } from './startup-error.ts';

/** How long an orderly shutdown may take before the process ends anyway, milliseconds. */
const SHUTDOWN_PATIENCE_MS = 8_000;
/** A second request to stop within this belongs to the first, milliseconds. */
const PATIENCE_OF_PEOPLE_MS = 1_000;

enableCompileCache(join(import.meta.dirname, '..', 'dist', 'compile-cache'));

await runCommand(async () => {
  const began = performance.now();
  const settings = readSettings(process.env, process.cwd());
  openDataFolder(settings.dataFolder, new Date());
  const lock = await acquireLock(settings.dataFolder, settings.port);
  const closers = createClosers(say);
  closers.add('lock', () => lock.release());
  let ending: number | undefined;
  const end = (code: number): void => {
    if (ending !== undefined) {
      // Ctrl-C reaches us from the terminal and once more through npm; asking again later means at once.
      if (performance.now() - ending > PATIENCE_OF_PEOPLE_MS) process.exit(code);
      return;
    }
    ending = performance.now();
    setTimeout(() => process.exit(code), SHUTDOWN_PATIENCE_MS).unref();
    void closers.closeAll().then(() => process.exit(code));
  };
  onEnd(end, say);
  try {
    if (!(await isFree(settings.port))) throw portTaken(settings.port);
    say(`data: ${settings.dataFolder}`);
    const machine = await startMachine({
      settings,
      root: join(import.meta.dirname, '..'),
      closers,
      say,
      onDatabaseExit() {
        if (ending !== undefined) return;
        say('The embedded database has ended by itself; stopping.');
        end(new StartupError('serviceFailed', '').exitCode);
      },
    });
    announce(settings, machine, performance.now() - began);
  } catch (error) {
    if (ending !== undefined) return; // interrupted while starting
    await closers.closeAll();
    throw error;
  }
});

function say(line: string): void {
  console.log(`suda ${line}`);
}
