import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

type DeskEndProps = {
  readonly shown: number;
  /** How many tasks the filters looked at; null without filters. */
  readonly loaded: number | null;
  readonly more: boolean;
  readonly loading: boolean;
  readonly readMore: () => void;
};

/** Below the list: how much is shown, and more of it. */
export function DeskEnd({ shown, loaded, more, loading, readMore }: DeskEndProps) {
  const { t } = useTranslation();
  return (
    <footer className="desk-end">
      <p className="figures" role="status">
        {t('desk.shown', { count: shown })}
        {loaded !== null && more && ` · ${t('desk.searched', { loaded })}`}
        {!more && shown > 0 && ` · ${t('desk.end')}`}
      </p>
      {more && (
        <Button onClick={readMore} loading={loading}>
          {loading ? t('desk.moreLoading') : t('desk.more')}
        </Button>
      )}
      <p className="desk-keys">{t('desk.keys')}</p>
    </footer>
  );
}
