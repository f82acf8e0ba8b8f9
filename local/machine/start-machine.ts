import { join } from 'node:path';
import { type BuildStep, buildOnce } from '../build/build-once.ts';
import { PAGES, TEMPLATE } from '../build/steps.ts';
import { findJava } from '../services/java.ts';
import { originOf, type Settings } from '../settings.ts';
import { startStreamPollers } from '../streams/stream-pollers.ts';
import { declaredStreamMappings } from '../template/declared-streams.ts';
import { declaredTable } from '../template/declared-table.ts';
import { loadLocalTemplate } from '../template/local-template.ts';
import type { Closers } from './closers.ts';
import { choosePorts } from './ports.ts';
import { startFront } from './start-front.ts';
import { startFunctions } from './start-functions.ts';
import { startServices } from './start-services.ts';
import { checkDatabase, prepareTable, startDatabase } from './start-table.ts';

export interface MachineProps {
  readonly settings: Settings;
  /** Absolute path of the repository. */
  readonly root: string;
  readonly closers: Closers;
  /** One line of progress for the person who started it. */
  progress(line: string): void;
  /** One line of what goes on later. */
  log(line: string): void;
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
  const { settings, closers, progress, log } = props;
  const { dataFolder } = settings;
  await checkDatabase(dataFolder);
  const [java, ports] = await Promise.all([findJava(process.env), choosePorts(dataFolder)]);
  const addresses = { origin: originOf(settings), sqs: `http://127.0.0.1:${ports.files}` };
  const tableReady = Promise.withResolvers<void>();

  const database = startDatabase({
    java,
    port: ports.database,
    dataFolder,
    closers,
    onExit: props.onDatabaseExit,
  }).then((dynamo) => {
    progress('database: running');
    return dynamo;
  });
  const builds = new AbortController();
  closers.add('builds', () => builds.abort());
  const pages = build(props, PAGES, builds.signal);
  const playing = build(props, TEMPLATE, builds.signal).then(async () => {
    const template = loadLocalTemplate(join(props.root, TEMPLATE.output), addresses);
    const services = await startServices(template, settings, ports.files, closers);
    progress('services: files, mail and sign-in running');
    const runtime = await startFunctions({
      template,
      addresses,
      services,
      dynamodb: `http://127.0.0.1:${ports.database}`,
      dataFolder,
      tableReady: tableReady.promise,
      closers,
      log,
    });
    return { template, services, runtime };
  });
  const filled = Promise.all([database, playing]).then(async ([dynamo, { template, runtime }]) => {
    const streamArn = await prepareTable(dynamo, declaredTable(template), dataFolder, (line) =>
      progress(`data: ${line}`),
    );
    tableReady.resolve();
    const pollers = await startStreamPollers({
      mappings: declaredStreamMappings(template, addresses),
      streamArn,
      dynamoEndpoint: `http://127.0.0.1:${ports.database}`,
      sqsEndpoint: addresses.sqs,
      dataFolder,
      invoke: (name, payload) => runtime.invoke(name, payload),
      log,
    });
    closers.add('stream pollers', () => pollers.close());
    await runtime.ready();
    progress('functions: loaded');
    return pollers;
  });
  const [{ template, services, runtime }, pollers] = await Promise.all([playing, filled, pages]);
  await startFront({ template, services, runtime, pollers, settings, root: props.root, closers, log });
  return { accounts: services.identity.accounts };
}

async function build(
  { root, settings, progress }: MachineProps,
  step: BuildStep,
  signal: AbortSignal,
): Promise<void> {
  const began = performance.now();
  const built = await buildOnce(root, step, join(settings.dataFolder, 'logs'), signal);
  progress(
    `${step.name}: ${built ? `built in ${((performance.now() - began) / 1_000).toFixed(1)} s` : 'unchanged'}`,
  );
}
