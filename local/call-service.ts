import { z } from 'zod';
import { runningInstance } from './data-folder/lock.ts';
import { originOf, readSettings } from './settings.ts';
import { StartupError } from './startup-error.ts';

const Session = z.object({ idToken: z.string() });
const Config = z.object({ local: z.object({ demoAccounts: z.array(z.object({ user: z.string() })) }) });

/** Where the running service is: at `PORT` when given, else where the instance on the data folder says. */
export function serviceOrigin(environment: NodeJS.ProcessEnv, workingFolder: string): string {
  const settings = readSettings(environment, workingFolder);
  const { PORT: chosen } = environment;
  const instance = chosen === undefined ? runningInstance(settings.dataFolder) : undefined;
  return originOf(instance ?? settings);
}

/** @throws StartupError `notRunning` when nothing answers there. */
export async function callService(origin: string, path: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(`${origin}${path}`, init);
  } catch (cause) {
    throw new StartupError(
      'notRunning',
      `Suda does not answer on ${origin}; start it with "npm start", or say where it runs with PORT.`,
      {
        cause,
      },
    );
  }
}

/**
 * Id token of a demo person.
 * @throws StartupError `notRunning`, or `unknownUser` with the users there are.
 */
export async function demoToken(origin: string, user: string): Promise<string> {
  const response = await callService(origin, '/local/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user }),
  });
  const session = Session.safeParse(await readJson(response));
  if (session.success) return session.data.idToken;
  const config = Config.safeParse(await readJson(await callService(origin, '/config.json')));
  if (!config.success)
    throw new StartupError('notRunning', `What answers on ${origin} is not Suda on one machine.`);
  const users = config.data.local.demoAccounts.map((account) => account.user).join(', ');
  throw new StartupError('unknownUser', `There is no demo user "${user}"; choose one of ${users}.`);
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined; // the schema says that it is not what was expected
  }
}
