import { decodeJwt, importPKCS8, SignJWT, UnsecuredJWT } from 'jose';
import { openAccountFile } from '../../local/identity/account-file.ts';
import type { Api } from './api.ts';

type Claims = Readonly<Record<string, unknown>>;

/** Tokens that must not open anything, made from a good one of a demo user. */
export async function badTokens(api: Api, dataFolder: string, user: string): Promise<Record<string, string>> {
  const good = await api.token(user);
  const claims = decodeJwt(good);
  const { privateKey } = openAccountFile(dataFolder, [user]);
  const ours = await importPKCS8(privateKey, 'RS256');
  const foreign = await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    },
    true,
    ['sign', 'verify'],
  );
  const kid = keyIdOf(good);
  const signed = (changes: Claims, key: Parameters<SignJWT['sign']>[0] = ours) =>
    new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
  const now = Math.floor(Date.now() / 1_000);
  const [head = '', , signature = ''] = good.split('.');
  const raised = Buffer.from(JSON.stringify({ ...claims, 'cognito:groups': ['admin'] })).toString(
    'base64url',
  );
  return {
    expired: await signed({ iat: now - 7_200, exp: now - 3_600 }),
    'of another issuer': await signed({ iss: 'https://issuer.example/' }),
    'for another audience': await signed({ aud: 'somebody-else' }),
    'signed with another key': await signed({}, foreign.privateKey),
    'with changed claims': `${head}.${raised}.${signature}`,
    unsigned: new UnsecuredJWT(claims).encode(),
    'that is no token': 'abc.def.ghi',
  };
}

function keyIdOf(token: string): string {
  const { kid } = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
  return String(kid);
}
