import { createLocalJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { TokenRequirement } from '../template/declared-http-api.ts';

/** Claims as API Gateway hands them to a function: every value is a text, a list is `[a b]`. */
export type GatewayClaims = Readonly<Record<string, string>>;

/** Tokens that were found good are not checked again until they end; this many are remembered. */
const REMEMBERED_TOKENS = 500;

export interface Authorizer {
  /** The claims of the bearer token, or undefined when there is none that the route accepts. */
  authorize(header: string | undefined, requirement: TokenRequirement): Promise<GatewayClaims | undefined>;
}

/** Plays API Gateway's JWT authorizer: signature, issuer, audience and times. */
export function createAuthorizer(publicKey: Readonly<Record<string, string>>): Authorizer {
  const keys = createLocalJWKSet({ keys: [{ ...publicKey, kty: 'RSA' }] });
  const known = new Map<string, { claims: GatewayClaims; expiresAt: number }>();

  async function verify(token: string, { issuer, audience }: TokenRequirement) {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: [...audience],
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'iat'],
    });
    return { claims: gatewayClaims(payload), expiresAt: (payload.exp ?? 0) * 1_000 };
  }

  return {
    async authorize(header, requirement) {
      const token = header?.replace(/^Bearer /i, '').trim();
      if (!token) return undefined;
      const key = `${requirement.issuer} ${requirement.audience.join(' ')} ${token}`;
      const remembered = known.get(key);
      if (remembered && remembered.expiresAt > Date.now()) return remembered.claims;
      known.delete(key);
      try {
        const verified = await verify(token, requirement);
        if (known.size >= REMEMBERED_TOKENS) known.clear();
        known.set(key, verified);
        return verified.claims;
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}

function gatewayClaims(payload: JWTPayload): GatewayClaims {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, gatewayText(value)]));
}

function gatewayText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(gatewayText).join(' ')}]`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
