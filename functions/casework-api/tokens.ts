import { JwtVerifier } from 'aws-jwt-verify';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import * as z from 'zod';
import { KeysUnavailableError } from './keys-unavailable-error.ts';

const environment = z
  .object({ TOKEN_ISSUER: z.string(), TOKEN_AUDIENCE: z.string(), TOKEN_JWKS_URI: z.string() })
  .parse(process.env);

/** How long a request waits for the issuer's key set, milliseconds. */
const KEYS_PATIENCE_MS = 3_000;

/** The library's own fetcher speaks HTTPS only; on one machine the issuer is on the loopback interface without it. */
async function fetchKeys(uri: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(uri, { signal: AbortSignal.timeout(KEYS_PATIENCE_MS) });
    if (!response.ok) throw new TypeError(`${uri} answered ${response.status}`);
    return await response.arrayBuffer();
  } catch (cause) {
    throw new KeysUnavailableError('the issuer does not answer', { cause });
  }
}

/** Checks id tokens on the one route that the gateway leaves open; fetches the key set at its first use. */
export const tokens = JwtVerifier.create(
  {
    issuer: environment.TOKEN_ISSUER,
    audience: environment.TOKEN_AUDIENCE,
    jwksUri: environment.TOKEN_JWKS_URI,
    customJwtCheck: ({ payload }) => {
      if (payload['token_use'] !== 'id') throw new Error('not an id token');
    },
  },
  { jwksCache: new SimpleJwksCache({ fetcher: { fetch: fetchKeys } }) },
);
