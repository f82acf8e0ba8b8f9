import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import en from 'antd/locale/en_GB.js';
import zh from 'antd/locale/zh_CN.js';
import type { User } from 'oidc-client-ts';
import { useMemo } from 'react';
import { AuthProvider } from 'react-oidc-context';
import { useSpeech } from '../features/office/language/speech.tsx';
import { navigate } from '../features/office/navigation/location.ts';
import { OFFICE_BASE } from '../features/office/navigation/routes.ts';
import { takePlace } from '../features/office/session/departure.ts';
import { IdleWatch } from '../features/office/session/idle-watch.tsx';
import { SignedIn } from '../features/office/session/session.tsx';
import { SignInPage } from '../features/office/session/sign-in-page.tsx';
import { loadSiteConfig, type SiteConfig } from '../features/office/session/site-config.ts';
import { userManagerOf } from '../features/office/session/user-manager.ts';
import { ErrorBoundary } from '../features/office/shell/error-boundary.tsx';
import { Failure } from '../features/office/shell/failure.tsx';
import { Loading } from '../features/office/shell/loading.tsx';
import { Pages } from '../features/office/shell/pages.tsx';
import { Shell } from '../features/office/shell/shell.tsx';
import { themeOf } from '../features/office/shell/theme.ts';
import { forgetPerson, queryClient } from './office-query-client.ts';

function Office({ config }: { config: SiteConfig }) {
  const manager = useMemo(() => userManagerOf(config, window.location.origin), [config]);
  const returnToPlace = (_person: User | undefined) =>
    navigate(takePlace(window.sessionStorage) ?? OFFICE_BASE, { replace: true });
  return (
    <AuthProvider userManager={manager} onSigninCallback={returnToPlace} onRemoveUser={forgetPerson}>
      <SignedIn fallback={<SignInPage config={config} manager={manager} />}>
        <IdleWatch />
        <Shell inbox={config.local?.inbox}>
          <Pages />
        </Shell>
      </SignedIn>
    </AuthProvider>
  );
}

function ConfiguredOffice() {
  const config = useQuery({
    queryKey: ['site-config'],
    queryFn: loadSiteConfig,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (config.data !== undefined) return <Office config={config.data} />;
  return config.isError ? <Failure error={config.error} retry={() => void config.refetch()} /> : <Loading />;
}

/** The officials' side with everything its pages rely on. */
export function OfficeApp() {
  const { language } = useSpeech();
  const theme = useMemo(
    () =>
      themeOf(
        getComputedStyle(document.documentElement),
        matchMedia('(prefers-reduced-motion: reduce)').matches,
      ),
    [],
  );
  return (
    <ConfigProvider locale={language === 'en' ? en.default : zh.default} theme={theme}>
      <AntApp component={false}>
        <QueryClientProvider client={queryClient}>
          <ErrorBoundary fallback={<Failure error={null} />}>
            <ConfiguredOffice />
          </ErrorBoundary>
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
