import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import './kind-page.css';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { Link } from '../../navigation/link.tsx';
import { Failure } from '../../shell/failure.tsx';
import { Loading } from '../../shell/loading.tsx';
import { Notice } from '../../shell/notice.tsx';
import { editOf } from '../editing/edit-draft.ts';
import { editPath, importPath } from '../paths.ts';
import { useMayConfigure, useVersions } from '../use-configuration.ts';
import { ExportButton } from './export-button.tsx';
import { Recalculation } from './recalculation.tsx';
import { VersionRow } from './version-row.tsx';

/** The versions of a kind, and what can be done with it. */
export function KindPage({ kind }: { readonly kind: ConfigurationKind }) {
  const { t } = useTranslation();
  const mayConfigure = useMayConfigure();
  const versions = useVersions(kind);
  const hasEdit = editOf(window.sessionStorage, kind) !== null;
  if (versions.data === undefined)
    return versions.isError ? (
      <Failure error={versions.error} retry={() => void versions.refetch()} />
    ) : (
      <Loading rows={8} />
    );
  const { versions: all, brokenAt } = versions.data;
  const [newest] = all;
  if (newest === undefined && brokenAt !== null) return <Broken at={brokenAt} />;
  if (newest === undefined)
    return (
      <Notice
        title={t('configuration.versions.none')}
        action={
          mayConfigure === true && (
            <Link to={importPath(kind)} className="config-link-button config-link-main">
              {t('configuration.import.begin')}
            </Link>
          )
        }
      >
        {mayConfigure === true && t('configuration.versions.firstByImport')}
      </Notice>
    );
  return (
    <>
      <div className="page-tools config-tools">
        {mayConfigure === true && (
          <>
            <Link to={editPath(kind)} className="config-link-button config-link-main">
              {t(hasEdit ? 'configuration.edit.goOn' : 'configuration.edit.begin')}
            </Link>
            <Link to={importPath(kind)} className="config-link-button">
              {t('configuration.import.begin')}
            </Link>
          </>
        )}
        <ExportButton kind={kind} />
      </div>
      {kind === 'calendar' && newest.origin !== 'installed' && <Recalculation version={newest.version} />}
      <section aria-labelledby="config-versions">
        <h2 id="config-versions">{t('configuration.versions.title')}</h2>
        {brokenAt === null ? (
          <p className="hint">{t('configuration.versions.whole')}</p>
        ) : (
          <Broken at={brokenAt} />
        )}
        <ol className="config-versions">
          {all.map((version) => (
            <VersionRow key={version.version} version={version} />
          ))}
        </ol>
      </section>
    </>
  );
}

/** The audit does not hold together: somebody wrote in the table itself. */
function Broken({ at }: { readonly at: number }) {
  const { t } = useTranslation();
  return <Alert type="error" showIcon title={t('configuration.versions.broken', { version: at })} />;
}
