import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.tsx';
import { OFFICE_BASE } from '../navigation/routes.ts';
import { Notice } from './notice.tsx';
import { usePageTitle } from './page-title.ts';

/** An address without a page. */
export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t('notFound.title'));
  return (
    <>
      <h1 className="visually-hidden">{t('notFound.title')}</h1>
      <Notice title={t('notFound.title')} action={<Link to={OFFICE_BASE}>{t('notFound.home')}</Link>}>
        {t('notFound.text')}
      </Notice>
    </>
  );
}
