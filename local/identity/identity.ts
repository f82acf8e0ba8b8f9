import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { StartupError } from '../startup-error.ts';
import type { DeclaredIdentity } from '../template/declared-identity.ts';
import { openAccountFile } from './account-file.ts';
import type { DemoAccount, IdentitySetup } from './identity-setup.ts';

const SignedIn = z.object({
  AuthenticationResult: z.object({ IdToken: z.string(), AccessToken: z.string(), RefreshToken: z.string() }),
});

export interface Tokens {
  readonly idToken: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

export interface RunningIdentity {
  /** Address of the sign-in service itself, behind the front. */
  readonly endpoint: string;
  /** The public half of the signing key, as a JSON Web Key. */
  readonly publicKey: Readonly<Record<string, string>>;
  readonly accounts: readonly (DemoAccount & { readonly password: string })[];
  /** Signs a demo person in; undefined when there is none of that name. */
  signIn(user: string): Promise<Tokens | undefined>;
  close(): Promise<void>;
}

/**
 * Starts cognito-local with the template's pool, client and groups, the demo people, and a signing key of this data folder.
 * @throws StartupError `dataCorrupt` when the account file cannot be read.
 */
export async function startIdentity(
  declared: DeclaredIdentity,
  people: readonly DemoAccount[],
  origin: string,
  dataFolder: string,
): Promise<RunningIdentity> {
  const file = openAccountFile(
    dataFolder,
    people.map(({ user }) => user),
  );
  const accounts = people.map((person) => {
    const account = file.accounts[person.user];
    if (!account) throw new Error(`The account file has no "${person.user}"`);
    return { ...person, ...account };
  });
  const emptyFolder = join(dataFolder, 'identity');
  mkdirSync(emptyFolder, { recursive: true });
  const setup: IdentitySetup = {
    declared,
    issuerDomain: `${origin}/oidc`,
    privateKey: file.privateKey,
    publicKey: file.publicKey,
    people: accounts,
    emptyFolder,
  };
  const worker = new Worker(new URL('./identity-worker.ts', import.meta.url), { workerData: setup });
  const endpoint = `http://127.0.0.1:${await portOf(worker)}`;
  return {
    endpoint,
    publicKey: file.publicKey,
    accounts,
    async signIn(user) {
      const account = accounts.find((one) => one.user === user);
      return account && signIn(endpoint, declared, account);
    },
    async close() {
      await worker.terminate();
    },
  };
}

function portOf(worker: Worker): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  worker.once('message', resolve);
  worker.once('error', (cause) =>
    reject(
      new StartupError('serviceFailed', `The sign-in service did not start: ${cause.message}`, { cause }),
    ),
  );
  return promise;
}

async function signIn(
  endpoint: string,
  declared: DeclaredIdentity,
  account: { user: string; password: string },
): Promise<Tokens> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: declared.clientId,
      AuthParameters: { USERNAME: account.user, PASSWORD: account.password },
    }),
  });
  const { AuthenticationResult: result } = SignedIn.parse(await response.json());
  return {
    idToken: result.IdToken,
    accessToken: result.AccessToken,
    refreshToken: result.RefreshToken,
    expiresAt: new Date(Date.now() + declared.idTokenMinutes * 60_000).toISOString(),
  };
}
