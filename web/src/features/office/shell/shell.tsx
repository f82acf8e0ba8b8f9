import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberVisit } from '../navigation/last-list.ts';
import { Link } from '../navigation/link.tsx';
import { useLocation } from '../navigation/location.ts';
import {
  BOARD_PATH,
  CONFIGURATION_PATH,
  DESK_PATH,
  OFFICE_BASE,
  routeOf,
  SUPERVISION_PATH,
} from '../navigation/routes.ts';
import { readsConfiguration, supervises, useMe, worksOnTasks } from '../session/use-me.ts';
import { AccountMenu } from './account-menu.tsx';
import { CaseJump } from './case-jump.tsx';
import { LanguageButton } from './language-button.tsx';

type ShellProps = { readonly children: ReactNode; readonly inbox: string | undefined };

/** What surrounds every page of a signed-in person. */
export function Shell({ children, inbox }: ShellProps) {
  const { t } = useTranslation();
  const { path, search } = useLocation();
  const address = search.toString();
  const { data: person } = useMe();
  const content = useRef<HTMLElement>(null);
  const firstPath = useRef(path);
  const { page } = routeOf(path);

  useEffect(() => rememberVisit(path, address), [path, address]);

  // A screen reader continues at the new page, not at the link that led to it; a list goes on where it was left.
  useEffect(() => {
    if (path === firstPath.current) return;
    firstPath.current = path;
    if (content.current?.contains(document.activeElement)) return;
    window.scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [path]);

  const links = [
    {
      to: DESK_PATH,
      label: t('nav.desk'),
      current: page === 'desk' || page === 'case' || page === 'case-file',
      shown: person === undefined || worksOnTasks(person),
    },
    {
      to: SUPERVISION_PATH,
      label: t('nav.supervision'),
      current: page === 'supervision',
      shown: person !== undefined && supervises(person),
    },
    { to: BOARD_PATH, label: t('nav.board'), current: page === 'board', shown: true },
    {
      to: CONFIGURATION_PATH,
      label: t('nav.configuration'),
      current: page === 'configuration',
      shown: person !== undefined && readsConfiguration(person),
    },
  ];
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <header className="top">
        <Link to={OFFICE_BASE} className="brand">
          <strong>{t('product')}</strong>
          <span>{t('side')}</span>
        </Link>
        <nav aria-label={t('nav.label')}>
          {links
            .filter((link) => link.shown)
            .map((link) => (
              <Link key={link.to} to={link.to} aria-current={link.current ? 'page' : undefined}>
                {link.label}
              </Link>
            ))}
        </nav>
        <CaseJump />
        <LanguageButton />
        <AccountMenu inbox={inbox} />
      </header>
      <main id="content" ref={content} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
