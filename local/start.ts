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

enableCompileCache(join(import.meta.dirname, '..', 'dist', 'compile-cache'));

await runCommand(async () => {
  const began = performance.now();
  const settings = readSettings(process.env, process.cwd());
  openDataFolder(settings.dataFolder, new Date());
  const lock = await acquireLock(settings.dataFolder, settings.port);
  const closers = createClosers(say);
  closers.add('lock', () => lock.release());
  let ending: Promise<void> | undefined;
  const end = (code: number): void => {
    if (ending) process.exit(code); // asked twice: at once
    setTimeout(() => process.exit(code), SHUTDOWN_PATIENCE_MS).unref();
    ending = closers.closeAll().then(() => process.exit(code));
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
        if (ending) return;
        say('The embedded database has ended by itself; stopping.');
        end(new StartupError('serviceFailed', '').exitCode);
      },
    });
    announce(settings, machine, performance.now() - began);
  } catch (error) {
    if (ending) return; // interrupted while starting
    await closers.closeAll();
    throw error;
  }
});

function say(line: string): void {
  console.log(`suda ${line}`);
}
