import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { TEMPLATE } from '../build/steps.ts';
import type { RunningIdentity } from '../identity/identity.ts';
import { originOf, type Settings } from '../settings.ts';
import { startStreamPollers } from '../streams/stream-pollers.ts';
import { declaredStreamMappings } from '../template/declared-streams.ts';
import { declaredTable } from '../template/declared-table.ts';
import { LOCAL_ACCOUNT } from '../template/local-account.ts';
import { loadLocalTemplate } from '../template/local-template.ts';
import type { Closers } from './closers.ts';
import { createForeground } from './foreground.ts';
import { LOCAL_CREDENTIALS } from './function-environment.ts';
import { logFileIn } from './log-file.ts';
import { PERMISSIONS_FILE, permissionsOf } from './permissions-of.ts';
import { prepareTable } from './prepare-table.ts';
import { startFront } from './start-front.ts';
import { startFunctions } from './start-functions.ts';
import { startServices } from './start-services.ts';

export interface PlayProps {
  readonly settings: Settings;
  /** Absolute path of the repository. */
  readonly root: string;
  readonly ports: { readonly database: number; readonly files: number };
  /** Settles when the template is synthesized. */
  readonly template: Promise<void>;
  /** Settles when the database answers. */
  readonly database: Promise<void>;
  readonly closers: Closers;
  say(line: string): void;
}

export interface PlayedTemplate {
  readonly identity: RunningIdentity;
  /** Lets people and programs in. */
  open(): Promise<void>;
}

/** Plays the synthesized template with everything in it, up to the door. */
export async function playTemplate(props: PlayProps): Promise<PlayedTemplate> {
  const { settings, closers, ports, say, root } = props;
  const { dataFolder } = settings;
  const dynamodb = `http://127.0.0.1:${ports.database}`;
  const addresses = { origin: originOf(settings), sqs: `http://127.0.0.1:${ports.files}` };
  await props.template;
  const template = loadLocalTemplate(join(root, TEMPLATE.output), addresses);
  const permissions = permissionsOf(template, logFileIn(dataFolder, PERMISSIONS_FILE));
  const services = await startServices(template, settings, ports.files, permissions, closers, say);
  say('services: files, mail and sign-in running');

  const tableReady = Promise.withResolvers<void>();
  const runtime = await startFunctions({
    template,
    addresses,
    services,
    dynamodb,
    dataFolder,
    permissions,
    tableReady: tableReady.promise,
    closers,
    log: say,
  });
  await props.database;
  const dynamo = new DynamoDBClient({
    endpoint: dynamodb,
    region: LOCAL_ACCOUNT.region,
    credentials: LOCAL_CREDENTIALS,
  });
  const streamArn = await prepareTable(dynamo, declaredTable(template), settings, (line) =>
    say(`data: ${line}`),
  );
  dynamo.destroy();
  tableReady.resolve();

  const foreground = createForeground();
  const pollers = await startStreamPollers({
    mappings: declaredStreamMappings(template, addresses),
    streamArn,
    dynamoEndpoint: dynamodb,
    sqsEndpoint: addresses.sqs,
    dataFolder,
    invoke: (name, payload) => runtime.invoke(name, payload),
    turn: (signal) => foreground.turn(signal),
    log: say,
  });
  closers.add('stream pollers', () => pollers.close());
  await runtime.ready();
  say('functions: loaded');
  return {
    identity: services.identity,
    open: () =>
      startFront({ template, services, runtime, pollers, foreground, settings, root, closers, log: say }),
  };
}
