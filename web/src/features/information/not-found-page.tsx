import { useTranslation } from 'react-i18next';
import { Link } from '../../components/link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';

/** Shown for an address that names no page. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <div className="measure measure-text page">
      <PageHeading page={t('notFound.page')} title={t('notFound.title')} lead={t('notFound.text')} />
      <Link to="/" className="button">
        {t('notFound.home')}
      </Link>
    </div>
  );
};
