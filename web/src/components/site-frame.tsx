import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../lib/language.ts';
import { usePath } from '../lib/navigation.ts';
import { useLanguage } from '../lib/use-language.ts';
import { Link } from './link.tsx';

const LanguageSwitch = ({ speak }: { speak: (language: Language) => Promise<void> }) => {
  const { t } = useTranslation();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button
        type="button"
        className="language"
        lang={other}
        onClick={() =>
          speak(other).then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {t('site.otherLanguage')}
      </button>
      {failed && (
        <span role="alert" className="language-failed">
          {t('site.languageFailed')}
        </span>
      )}
    </>
  );
};

const MENU = [
  ['/complain', 'complain'],
  ['/follow', 'follow'],
  ['/verify-receipt', 'verify'],
] as const;

const Masthead = ({ speak }: { speak: (language: Language) => Promise<void> }) => {
  const { t } = useTranslation();
  const path = usePath();
  return (
    <header className="masthead">
      <div className="measure masthead-row">
        <Link to="/" className="brand">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          <span className="brand-name">{t('site.name')}</span>{' '}
          <span className="brand-tagline">{t('site.tagline')}</span>
        </Link>
        <nav aria-label={t('site.menu')}>
          {MENU.map(([to, key]) => (
            <Link key={to} to={to} aria-current={path === to ? 'page' : undefined}>
              {t(`site.menuItem.${key}`)}
            </Link>
          ))}
        </nav>
        <LanguageSwitch speak={speak} />
      </div>
    </header>
  );
};

const Footer = () => {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      <div className="measure footer-row">
        <p>{t('site.hotline')}</p>
        <ul>
          <li>
            <Link to="/privacy">{t('site.privacy')}</Link>
          </li>
          <li>
            <Link to="/accessibility">{t('site.accessibility')}</Link>
          </li>
          <li>
            <a href="/office">{t('site.officials')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
};

/** What stands around every public page. */
export const SiteFrame = ({
  speak,
  children,
}: {
  speak: (language: Language) => Promise<void>;
  children: ReactNode;
}) => {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href="#content">
        {t('site.skip')}
      </a>
      <Masthead speak={speak} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
};
