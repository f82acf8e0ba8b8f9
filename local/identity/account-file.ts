import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readStateFile, writeStateFile } from '../data-folder/state-file.ts';

const AccountFile = z.object({
  /** PEM. Replaces the signing key that cognito-local publishes with its source code. */
  privateKey: z.string(),
  publicKey: z.record(z.string(), z.string()),
  accounts: z.record(z.string(), z.object({ sub: z.uuid(), password: z.string() })),
});
export type AccountFile = z.infer<typeof AccountFile>;

/**
 * The signing key and the demo people's passwords of a data folder, made at the first start and kept.
 * @throws StartupError `dataCorrupt` when the file cannot be read.
 */
export function openAccountFile(dataFolder: string, users: readonly string[]): AccountFile {
  const path = join(dataFolder, 'identity.json');
  const known = readStateFile(path, AccountFile);
  const file: AccountFile = known ?? { ...newKeyPair(), accounts: {} };
  const missing = users.filter((user) => !Object.hasOwn(file.accounts, user));
  for (const user of missing) file.accounts[user] = { sub: randomUUID(), password: newPassword() };
  if (!known || missing.length > 0) writeStateFile(path, file);
  return file;
}

function newKeyPair(): Pick<AccountFile, 'privateKey' | 'publicKey'> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  return {
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publicKey: { kty: 'RSA', n, e, use: 'sig', alg: 'RS256', kid: 'CognitoLocal' },
  };
}

/** Random, and of every class that the pool's policy asks for. */
function newPassword(): string {
  return `${randomBytes(12).toString('base64url')}-aZ7`;
}
