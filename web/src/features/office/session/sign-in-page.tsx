import { Alert, Button } from 'antd';
import type { UserManager } from 'oidc-client-ts';
import { useTranslation } from 'react-i18next';
import { hasAuthParams, useAuth } from 'react-oidc-context';
import { LanguageButton } from '../shell/language-button.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { departureReason, rememberPlace } from './departure.ts';
import type { SiteConfig } from './site-config.ts';

/** Where everybody begins: the identity provider, and demo people where the service runs on one machine. */
export function SignInPage({ config, manager }: { config: SiteConfig; manager: UserManager }) {
  const { t } = useTranslation();
  const { signinRedirect, error, isLoading } = useAuth();
  usePageTitle(t('signIn.title'));
  const reason = departureReason(window.sessionStorage);

  function signIn() {
    const { pathname, search } = window.location;
    if (!hasAuthParams()) rememberPlace(window.sessionStorage, `${pathname}${search}`);
    void signinRedirect();
  }

  return (
    <div className="sign-in">
      <header className="sign-in-top">
        <p className="brand">
          <strong>{t('product')}</strong>
          <span>{t('side')}</span>
        </p>
        <LanguageButton />
      </header>
      <main className="sign-in-main" id="content">
        <div className="sign-in-intro">
          <h1>{t('signIn.title')}</h1>
          <p>{t('signIn.lead')}</p>
          {reason !== null && <Alert role="status" type="info" title={t(`signIn.reason.${reason}`)} />}
          {error !== undefined && (
            <Alert role="alert" type="error" title={t('signIn.failed')} description={error.message} />
          )}
          <Button type="primary" size="large" onClick={signIn} loading={isLoading}>
            {isLoading ? t('signIn.working') : t('signIn.button')}
          </Button>
        </div>
        {config.local !== undefined && (
          <DemoAccounts accounts={config.local.demoAccounts} manager={manager} />
        )}
      </main>
    </div>
  );
}
