import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

/** Stands where content will be; says so to a screen reader. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  );
}
