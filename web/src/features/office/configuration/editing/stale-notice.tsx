import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Says that somebody saved a version meanwhile, and offers to go on from there with the edit kept. */
export function StaleNotice({ onCatchUp }: { readonly onCatchUp: () => Promise<void> }) {
  const { t } = useTranslation();
  const [isLoading, setLoading] = useState(false);
  async function catchUp() {
    setLoading(true);
    try {
      await onCatchUp();
    } finally {
      setLoading(false);
    }
  }
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={t('configuration.stale.title')}
      description={
        <>
          <p>{t('configuration.stale.text')}</p>
          <Button loading={isLoading} onClick={() => void catchUp()}>
            {t('configuration.stale.load')}
          </Button>
        </>
      }
    />
  );
}
