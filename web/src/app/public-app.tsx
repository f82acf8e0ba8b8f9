import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageBoundary } from '../components/page-boundary.tsx';
import { SiteFrame } from '../components/site-frame.tsx';
import type { Language } from '../lib/language.ts';
import { usePath } from '../lib/navigation.ts';

/** The public pages, each fetched when it is first opened. */
const PAGES: Record<string, ComponentType> = {
  '/': lazy(async () => ({ default: (await import('../features/home/home-page.tsx')).HomePage })),
  '/complain': lazy(async () => ({
    default: (await import('../features/complain/complain-page.tsx')).ComplainPage,
  })),
  '/help': lazy(async () => ({ default: (await import('../features/complain/help-page.tsx')).HelpPage })),
  '/complain/done': lazy(async () => ({
    default: (await import('../features/complain/done-page.tsx')).DonePage,
  })),
  '/follow': lazy(async () => ({ default: (await import('../features/follow/follow-page.tsx')).FollowPage })),
  '/verify-receipt': lazy(async () => ({
    default: (await import('../features/verify/verify-page.tsx')).VerifyPage,
  })),
  '/unsubscribe': lazy(async () => ({
    default: (await import('../features/unsubscribe/unsubscribe-page.tsx')).UnsubscribePage,
  })),
  '/privacy': lazy(async () => ({
    default: (await import('../features/information/privacy-page.tsx')).PrivacyPage,
  })),
  '/accessibility': lazy(async () => ({
    default: (await import('../features/information/accessibility-page.tsx')).AccessibilityPage,
  })),
};

const NotFoundPage = lazy(async () => ({
  default: (await import('../features/information/not-found-page.tsx')).NotFoundPage,
}));

const Loading = () => {
  const { t } = useTranslation();
  return (
    <p className="measure loading" role="status">
      {t('site.loading')}
    </p>
  );
};

/** The public side: a frame and the page that the address names. */
export const PublicApp = ({ speak }: { speak: (language: Language) => Promise<void> }) => {
  const path = usePath();
  const Page = PAGES[path] ?? NotFoundPage;
  return (
    <SiteFrame speak={speak}>
      <PageBoundary key={path}>
        <Suspense fallback={<Loading />}>
          <Page />
        </Suspense>
      </PageBoundary>
    </SiteFrame>
  );
};
