import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { Router } from 'cognito-local/lib/server/Router.js';
import { createServer } from 'cognito-local/lib/server/server.js';
import { DateClock } from 'cognito-local/lib/services/clock.js';
import { CognitoServiceFactoryImpl } from 'cognito-local/lib/services/cognitoService.js';
import { JwtTokenGenerator } from 'cognito-local/lib/services/tokenGenerator.js';
import type { Triggers } from 'cognito-local/lib/services/triggers/triggers.js';
import { UserPoolServiceFactoryImpl } from 'cognito-local/lib/services/userPoolService.js';
import { fillUserPool } from './fill-user-pool.ts';
import type { IdentitySetup } from './identity-setup.ts';
import { MemoryDataStoreFactory } from './memory-data-store.ts';

const setup: IdentitySetup = workerData;
replaceSigningKey();

/** The logger of the version that the package itself depends on: a newer one has another interface. */
const packageRequire = createRequire(createRequire(import.meta.url).resolve('cognito-local/package.json'));
const logger: Parameters<typeof createServer>[1] = packageRequire('pino')({ level: 'silent' });
const context = { logger };
const clock = new DateClock();
const stores = new MemoryDataStoreFactory();
const cognito = await new CognitoServiceFactoryImpl(
  setup.emptyFolder,
  stores,
  new UserPoolServiceFactoryImpl(clock, stores),
).create(context, {});
await fillUserPool(context, cognito, setup, clock.get());

const triggers: Triggers = {
  enabled: (trigger) => trigger === 'PreTokenGeneration',
  /** The pool puts standard attributes into id tokens by itself on AWS; cognito-local adds only the custom ones. */
  preTokenGeneration: async (_context, { userAttributes }) => ({
    claimsOverrideDetails: {
      claimsToAddOrOverride: { name: userAttributes.find(({ Name }) => Name === 'name')?.Value ?? '' },
    },
  }),
  customMessage: refuse,
  customEmailSender: refuse,
  postAuthentication: refuse,
  postConfirmation: refuse,
  preSignUp: refuse,
  userMigration: refuse,
};
const config = {
  TokenConfig: { IssuerDomain: setup.issuerDomain },
  LambdaClient: {},
  TriggerFunctions: {},
  UserPoolDefaults: {},
  ServerConfig: { hostname: '127.0.0.1', port: 0 },
};
const services = {
  clock,
  cognito,
  config,
  messages: { deliver: refuse },
  otp: () => refuse(),
  tokenGenerator: new JwtTokenGenerator(clock, triggers, config.TokenConfig),
  triggers,
};
const server = await createServer(Router(services), logger, config.ServerConfig, services).start();
parentPort?.postMessage((server.address() as AddressInfo).port);

/** The package reads its keys from two JSON modules whenever it signs or publishes: the same objects as here. */
function replaceSigningKey(): void {
  const load = createRequire(import.meta.url);
  Object.assign(load('cognito-local/lib/keys/cognitoLocal.private.json'), {
    pem: setup.privateKey,
    jwk: undefined,
  });
  Object.assign(load('cognito-local/lib/keys/cognitoLocal.public.json'), {
    jwk: setup.publicKey,
    pem: undefined,
  });
}

function refuse(): never {
  throw new Error('The demo accounts neither sign up nor get codes');
}
