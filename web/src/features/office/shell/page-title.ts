import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the window's title. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const whole = `${title} · ${t('product')} ${t('side')}`;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
