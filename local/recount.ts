import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dateOfDay, dayOfInstant } from '../shared/domain/clocks/local-time.ts';
import { runningInstance } from './data-folder/lock.ts';
import { connectLocalTable } from './recount/connect-local-table.ts';
import { recount } from './recount/recount.ts';
import { reportOf } from './recount/report.ts';
import { runCommand } from './run-command.ts';
import { readSettings } from './settings.ts';
import { StartupError } from './startup-error.ts';

/** Counters follow the cases with a delay, and cases move on while they are counted: so many looks, a second apart. */
const LOOKS = 5;

await runCommand(async () => {
  const [from] = process.argv.slice(2);
  if (from !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(from))
    throw new StartupError('invalidSetting', `Say from which day as yyyy-mm-dd, not "${from}".`);
  const { dataFolder } = readSettings(process.env, process.cwd());
  const running = runningInstance(dataFolder);
  if (!running)
    throw new StartupError('notRunning', `Suda does not run on ${dataFolder}; start it with "npm start".`);
  const disconnect = connectLocalTable(join(import.meta.dirname, '..'), { dataFolder, port: running.port });
  const to = dateOfDay(dayOfInstant(Date.now()));
  let counted = await recount({ from, to });
  for (let look = 1; look < LOOKS && Object.keys(counted.difference).length > 0; look += 1) {
    await sleep(1_000);
    counted = await recount({ from, to });
  }
  disconnect();
  console.log(reportOf(counted));
  if (Object.keys(counted.difference).length > 0) process.exitCode = 1;
});
