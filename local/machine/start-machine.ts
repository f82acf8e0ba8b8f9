import { join } from 'node:path';
import { buildOnce } from '../build/build-once.ts';
import { type BuildStep, PAGES, TEMPLATE } from '../build/steps.ts';
import { assertReadableDatabase } from '../services/check-database-file.ts';
import { databaseFile, startDynamoDbLocal } from '../services/dynamodb-local.ts';
import { findJava } from '../services/java.ts';
import { endLeftover } from '../services/leftover-database.ts';
import type { Settings } from '../settings.ts';
import type { Closers } from './closers.ts';
import { choosePorts } from './ports.ts';

export interface MachineProps {
  readonly settings: Settings;
  /** Absolute path of the repository. */
  readonly root: string;
  readonly closers: Closers;
  /** One line for the person who started it. */
  say(line: string): void;
  /** The database has ended by itself; nothing works without it. */
  onDatabaseExit(): void;
}

export interface RunningMachine {
  readonly accounts: readonly {
    readonly user: string;
    readonly name: string;
    readonly role: string;
    readonly password: string;
  }[];
}

/**
 * Starts everything, as far as possible side by side.
 * @throws StartupError with one sentence about what is in the way; whatever was started is in `closers`.
 */
export async function startMachine(props: MachineProps): Promise<RunningMachine> {
  const { settings, closers, say } = props;
  const { dataFolder } = settings;
  await endLeftover(dataFolder);
  assertReadableDatabase(databaseFile(dataFolder));
  const [java, ports] = await Promise.all([findJava(process.env), choosePorts(dataFolder)]);

  const database = startDynamoDbLocal({
    java,
    port: ports.database,
    dataFolder,
    onExit: props.onDatabaseExit,
  });
  closers.add('database', () =>
    database.then(
      ({ close }) => close(),
      () => undefined, // never came up; whoever waits for it says so
    ),
  );
  const builds = new AbortController();
  closers.add('builds', () => builds.abort());
  const template = build(props, TEMPLATE, builds.signal);
  const pages = build(props, PAGES, builds.signal);
  const running = database.then(() => say('database: running'));
  // Loaded while the tools above are at work: together these modules take as long as the database.
  const playing = import('./play-template.ts').then(({ playTemplate }) =>
    playTemplate({ settings, root: props.root, ports, template, database: running, closers, say }),
  );
  const [{ identity, open }] = await Promise.all([playing, pages, template, running]);
  await open();
  return { accounts: identity.accounts };
}

async function build(
  { root, settings, say }: MachineProps,
  step: BuildStep,
  signal: AbortSignal,
): Promise<void> {
  const began = performance.now();
  const built = await buildOnce(root, step, join(settings.dataFolder, 'logs'), signal);
  say(
    `${step.name}: ${built ? `built in ${((performance.now() - began) / 1_000).toFixed(1)} s` : 'unchanged'}`,
  );
}
