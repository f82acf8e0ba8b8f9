import { useMutation } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { UserManager } from 'oidc-client-ts';
import { useTranslation } from 'react-i18next';
import { problemText } from '../../../lib/api-problem.ts';
import { useSpeech } from '../language/speech.tsx';
import { navigate } from '../navigation/location.ts';
import { signInAsDemo } from './demo-sign-in.ts';
import { takePlace } from './departure.ts';
import type { DemoAccount } from './site-config.ts';

type DemoAccountsProps = { readonly accounts: readonly DemoAccount[]; readonly manager: UserManager };

/** One card a demo person; a click signs in. */
export function DemoAccounts({ accounts, manager }: DemoAccountsProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const signIn = useMutation({
    mutationFn: (user: string) => signInAsDemo(manager, user),
    onSuccess: () => {
      const place = takePlace(window.sessionStorage);
      if (place !== null) navigate(place, { replace: true });
    },
  });
  const officials = accounts.filter(({ role }) => role !== 'enterprise' && role !== 'inspector');
  const unitOf = ({ organisation }: DemoAccount) => {
    if (typeof organisation === 'string') return organisation;
    return language === 'en' ? organisation.nameEn : organisation.name;
  };
  return (
    <section className="demo-accounts" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('signIn.demo')}</h2>
      <p>{t('signIn.demoLead')}</p>
      {signIn.isError && (
        <Alert
          role="alert"
          type="error"
          title={t('signIn.failed')}
          description={problemText(signIn.error, language)}
        />
      )}
      <ul>
        {officials.map((account) => (
          <li key={account.user}>
            <button type="button" disabled={signIn.isPending} onClick={() => signIn.mutate(account.user)}>
              <span className="demo-role">{t(`role.${account.role}`)}</span>
              <strong>{language === 'en' ? account.nameEn : account.name}</strong>
              <span>{unitOf(account)}</span>
              <code>{account.user}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
