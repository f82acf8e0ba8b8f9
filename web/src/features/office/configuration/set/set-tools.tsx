import { useTranslation } from 'react-i18next';
import '../versions/kind-page.css';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { Link } from '../../navigation/link.tsx';
import { IMPORT_SET_PATH } from '../paths.ts';
import { useMayConfigure } from '../use-configuration.ts';
import { ExportAllButton } from './export-all-button.tsx';

/** What can be done with all kinds at once; where nothing is in effect yet, what to begin with. */
export function SetTools({ inEffect }: { readonly inEffect: readonly ConfigurationKind[] }) {
  const { t } = useTranslation();
  const mayConfigure = useMayConfigure();
  const isEmpty = inEffect.length === 0;
  return (
    <>
      {isEmpty && <p className="config-consequence">{t('configuration.set.empty')}</p>}
      <div className="page-tools config-tools">
        {mayConfigure === true && (
          <Link to={IMPORT_SET_PATH} className={`config-link-button${isEmpty ? ' config-link-main' : ''}`}>
            {t('configuration.set.begin')}
          </Link>
        )}
        {!isEmpty && <ExportAllButton kinds={inEffect} />}
      </div>
    </>
  );
}
