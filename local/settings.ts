import { resolve } from 'node:path';
import { StartupError } from './startup-error.ts';

/** What a person may choose about the single-machine runtime; everything else follows from the template. */
export interface Settings {
  /** Port of the HTTP front on the loopback interface; `PORT`, 3000 unless told. */
  readonly port: number;
  /** Absolute path of the folder that holds every durable byte; `SUDA_DATA`, `.suda` unless told. */
  readonly dataFolder: string;
}

/** @throws StartupError `invalidSetting` when `PORT` is not a port number. */
export function readSettings(environment: NodeJS.ProcessEnv, workingFolder: string): Settings {
  const { PORT: written = '3000', SUDA_DATA: folder = '' } = environment;
  const port = Number(written);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartupError('invalidSetting', `PORT must be a number from 1 to 65535, not "${written}".`);
  }
  return { port, dataFolder: resolve(workingFolder, folder || '.suda') };
}

/** Where the front of these settings listens. */
export function originOf(settings: Pick<Settings, 'port'>): string {
  return `http://127.0.0.1:${settings.port}`;
}
