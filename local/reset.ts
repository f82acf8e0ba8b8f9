import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runningInstance } from './data-folder/lock.ts';
import { MARKER } from './data-folder/open-data-folder.ts';
import { runCommand } from './run-command.ts';
import { endLeftover } from './services/leftover-database.ts';
import { readSettings } from './settings.ts';
import { StartupError, sentenceOf } from './startup-error.ts';

await runCommand(async () => {
  const { dataFolder } = readSettings(process.env, process.cwd());
  if (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0) {
    console.log(`There are no data in ${dataFolder}.`);
    return;
  }
  if (!existsSync(join(dataFolder, MARKER))) {
    throw new StartupError(
      'foreignFolder',
      `The folder ${dataFolder} holds no Suda data; nothing was removed.`,
    );
  }
  const instance = runningInstance(dataFolder);
  if (instance) {
    throw new StartupError(
      'alreadyRunning',
      `Suda runs on ${dataFolder} (process ${instance.pid}); stop it first. Nothing was removed.`,
    );
  }
  await endKnownLeftover(dataFolder);
  removeContent(dataFolder);
  console.log(`The data in ${dataFolder} are removed; the next "npm start" begins afresh.`);
});

/** A record that cannot be read is no reason to keep the data: it goes with them. */
async function endKnownLeftover(folder: string): Promise<void> {
  try {
    await endLeftover(folder);
  } catch (error) {
    if (!(error instanceof StartupError && error.reason === 'dataCorrupt')) throw error;
  }
}

/** The marker goes last, so that a reset that was cut off can be repeated. */
function removeContent(folder: string): void {
  try {
    for (const name of readdirSync(folder).filter((entry) => entry !== MARKER)) {
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
    }
    rmSync(join(folder, MARKER));
  } catch (cause) {
    throw new StartupError(
      'folderUnwritable',
      `The data in ${folder} could not be removed (${sentenceOf(cause)}).`,
      { cause },
    );
  }
}
