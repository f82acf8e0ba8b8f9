import { join } from 'node:path';
import { readNumbersOfDay } from '../shared/persistence/day-cases.ts';
import { runningInstance } from './data-folder/lock.ts';
import { connectLocalTable } from './recount/connect-local-table.ts';
import { runCommand } from './run-command.ts';
import { readSettings } from './settings.ts';
import { StartupError } from './startup-error.ts';
import { askAsAuditor } from './verify/ask-as-auditor.ts';
import { caseFaults, configurationFaults } from './verify/faults.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Proves a case, every case that was filed on a day, or the configuration, as an auditor; exit code 1 where something was altered. */
await runCommand(async () => {
  const [what] = process.argv.slice(2);
  if (!what)
    throw new StartupError(
      'invalidSetting',
      'Say what to verify: npm run verify -- <number | yyyy-mm-dd | configuration>',
    );
  const ask = await askAsAuditor();
  const faults: string[] = [];
  let proved = 0;
  if (what === 'configuration') {
    const kinds = await configurationFaults(ask);
    proved = kinds.proved;
    faults.push(...kinds.faults);
  } else {
    for (const number of DAY.test(what) ? await numbersOf(what) : [what]) {
      faults.push(...(await caseFaults(number, ask)));
      proved += 1;
    }
  }
  const about = what === 'configuration' ? 'kinds of configuration' : proved === 1 ? 'case' : 'cases';
  console.log(
    [...faults, `${proved} ${about} verified: ${faults.length === 0 ? 'intact' : 'ALTERED'}`].join('\n'),
  );
  if (faults.length > 0) process.exitCode = 1;
});

/** Numbers of the cases filed on a local day; the table of the running service says. */
async function numbersOf(day: string): Promise<string[]> {
  const { dataFolder } = readSettings(process.env, process.cwd());
  const running = runningInstance(dataFolder);
  if (!running)
    throw new StartupError('notRunning', `Suda does not run on ${dataFolder}; start it with "npm start".`);
  const disconnect = connectLocalTable(join(import.meta.dirname, '..'), { dataFolder, port: running.port });
  try {
    return await readNumbersOfDay(day.replaceAll('-', ''));
  } finally {
    disconnect();
  }
}
