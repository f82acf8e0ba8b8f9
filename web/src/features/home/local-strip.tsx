import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { calls } from '../../lib/calls.ts';
import { useLoad } from '../../lib/use-load.ts';

/** Says, where the service runs on one machine, that it is a demonstration, and leads to its other doors. */
export const LocalStrip = () => {
  const { t } = useTranslation();
  const load = useCallback(async (signal: AbortSignal) => (await calls()).readSiteConfig(signal), []);
  const [config] = useLoad(load);
  const local = config.status === 'ready' ? config.value.local : undefined;
  if (!local) return null;
  return (
    <aside className="local-strip">
      <div className="measure">
        <p>{t('home.local')}</p>
        <a href="/office">{t('home.localOffice')}</a>
        {local.inbox && <a href={local.inbox}>{t('home.localInbox')}</a>}
      </div>
    </aside>
  );
};
