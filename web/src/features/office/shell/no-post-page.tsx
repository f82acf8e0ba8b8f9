import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';
import { usePageTitle } from './page-title.ts';

/** Whoever holds no post, or none any more, may do nothing here; says who can change that. */
export function NoPostPage() {
  const { t } = useTranslation();
  usePageTitle(t('noPost.title'));
  return (
    <>
      <h1 className="visually-hidden">{t('noPost.title')}</h1>
      <Notice title={t('noPost.title')} role="status">
        {t('noPost.text')}
      </Notice>
    </>
  );
}
