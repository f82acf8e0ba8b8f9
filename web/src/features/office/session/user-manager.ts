import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { OFFICE_BASE } from '../navigation/routes.ts';
import type { SiteConfig } from './site-config.ts';

/** Authorization code flow with PKCE; tokens live in this tab's session storage and die with it. */
export function userManagerOf(config: SiteConfig, origin: string): UserManager {
  return new UserManager({
    authority: config.oidc.authority,
    client_id: config.oidc.clientId,
    redirect_uri: `${origin}${OFFICE_BASE}/callback`,
    post_logout_redirect_uri: `${origin}${OFFICE_BASE}`,
    response_type: 'code',
    scope: 'openid profile email',
    userStore: new WebStorageStateStore({ prefix: 'suda.session.', store: window.sessionStorage }),
    stateStore: new WebStorageStateStore({ prefix: 'suda.sign-in.', store: window.sessionStorage }),
    automaticSilentRenew: config.local === undefined,
    revokeTokensOnSignout: false,
  });
}
