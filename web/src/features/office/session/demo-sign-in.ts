import { User, type UserManager } from 'oidc-client-ts';
import { z } from 'zod';
import { callApi } from '../../../lib/api.ts';

/** Answer of `POST /local/session`; `expiresAt` is an ISO instant or epoch seconds or milliseconds. */
const demoSession = z.object({ idToken: z.string().min(1), expiresAt: z.union([z.string(), z.number()]) });

/** Epoch seconds of what the local server says. */
export function epochSeconds(expiresAt: string | number): number {
  if (typeof expiresAt === 'string') return Math.floor(Date.parse(expiresAt) / 1000);
  return expiresAt > 1e11 ? Math.floor(expiresAt / 1000) : expiresAt;
}

/**
 * Signs a demo person in without a password, as if the identity provider had sent him back.
 *
 * @throws ApiProblem when the local server refuses.
 */
export async function signInAsDemo(manager: UserManager, user: string): Promise<void> {
  const { idToken, expiresAt } = await callApi('/local/session', {
    method: 'POST',
    body: { user },
    answer: demoSession,
  });
  const now = Math.floor(Date.now() / 1000);
  const { authority, client_id } = manager.settings;
  const person = new User({
    id_token: idToken,
    access_token: idToken,
    token_type: 'Bearer',
    scope: 'openid profile email',
    profile: { iss: authority, sub: user, aud: client_id, exp: epochSeconds(expiresAt), iat: now },
    expires_at: epochSeconds(expiresAt),
  });
  await manager.storeUser(person);
  await manager.events.load(person);
}
