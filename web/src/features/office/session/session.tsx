import { createContext, type ReactNode, use, useCallback, useEffect, useMemo } from 'react';
import { useAuth } from 'react-oidc-context';
import { forgetDrafts, keepDraftsOf } from '../actions/drafts.ts';
import { navigate } from '../navigation/location.ts';
import { OFFICE_BASE } from '../navigation/routes.ts';
import { type DepartureReason, rememberDeparture } from './departure.ts';

type Session = {
  /** Bearer token of the API. */
  readonly idToken: string;
  /** Ends the session on this machine and leads to the sign-in page. */
  readonly end: (reason: DepartureReason) => void;
};

const SessionContext = createContext<Session | null>(null);

/** The session of the signed-in person; only below {@link SignedIn}. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession is used outside of SignedIn');
  return session;
}

/** Shows its children to a signed-in person, otherwise `fallback`. The session ends by itself when the token does. */
export function SignedIn({ children, fallback }: { children: ReactNode; fallback: ReactNode }) {
  const { user, isAuthenticated, removeUser, signoutRedirect, settings, events } = useAuth();
  const isDemo = user?.access_token === user?.id_token;
  const cognitoSignOut = useMemo(
    () => ({ client_id: settings.client_id, logout_uri: settings.post_logout_redirect_uri ?? '' }),
    [settings],
  );
  const end = useCallback(
    (reason: DepartureReason) => {
      const { pathname, search } = window.location;
      rememberDeparture(window.sessionStorage, reason, `${pathname}${search}`);
      if (reason !== 'signed-out') return void removeUser();
      forgetDrafts(window.sessionStorage);
      navigate(OFFICE_BASE, { replace: true });
      // The provider's own session ends too, or the next person at this desk would be let in without a question.
      const leaving = isDemo ? Promise.resolve() : signoutRedirect({ extraQueryParams: cognitoSignOut });
      void leaving.then(removeUser);
    },
    [removeUser, signoutRedirect, isDemo, cognitoSignOut],
  );
  useEffect(
    () => events.addUserLoaded(({ profile }) => keepDraftsOf(window.sessionStorage, profile.sub)),
    [events],
  );
  useEffect(() => events.addAccessTokenExpired(() => end('expired')), [events, end]);

  const idToken = isAuthenticated ? user?.id_token : undefined;
  const session = useMemo(() => (idToken === undefined ? null : { idToken, end }), [idToken, end]);
  return session === null ? fallback : <SessionContext value={session}>{children}</SessionContext>;
}
