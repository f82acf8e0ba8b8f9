import { resolve } from 'node:path';
import { StartupError } from './startup-error.ts';

/** What a person may choose about the single-machine runtime; everything else follows from the template. */
export interface Settings {
  /** Port of the HTTP front on the loopback interface; `PORT`, 3000 unless told. */
  readonly port: number;
  /** Absolute path of the folder that holds every durable byte; `SUDA_DATA`, `.suda` unless told. */
  readonly dataFolder: string;
  /**
   * Posts a minute that one address may send; `SUDA_POSTS_PER_MINUTE`, 60,000 unless told. The template's own limit is for
   * many addresses: here everything comes from one, load tests and a whole demo too.
   */
  readonly postsPerMinute: number;
  /**
   * What a new data folder is filled with; `SUDA_SEED`: `demo` unless told, or `none` for a city that brings its own
   * configuration. The demo's people can sign in either way, and may do what the posts of the configuration say.
   */
  readonly seed: 'demo' | 'none';
}

/** @throws StartupError `invalidSetting` when `PORT` is not a port number, the limit no number of posts or the seed an unknown one. */
export function readSettings(environment: NodeJS.ProcessEnv, workingFolder: string): Settings {
  const { PORT: port = '3000', SUDA_DATA: folder = '', SUDA_POSTS_PER_MINUTE: posts = '60000' } = environment;
  const { SUDA_SEED: seed = 'demo' } = environment;
  if (seed !== 'demo' && seed !== 'none')
    throw new StartupError('invalidSetting', `SUDA_SEED must be demo or none, not "${seed}".`);
  return {
    port: wholeNumber('PORT', port, 65_535),
    dataFolder: resolve(workingFolder, folder || '.suda'),
    postsPerMinute: wholeNumber('SUDA_POSTS_PER_MINUTE', posts, 10_000_000),
    seed,
  };
}

function wholeNumber(name: string, written: string, most: number): number {
  const number = Number(written);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new StartupError('invalidSetting', `${name} must be a number from 1 to ${most}, not "${written}".`);
}

/** Where the front of these settings listens. */
export function originOf(settings: Pick<Settings, 'port'>): string {
  return `http://127.0.0.1:${settings.port}`;
}
