import { Button, ConfigProvider } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './kind-page.css';
import '../form/form.css';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { describeChanges } from '../../../../../../shared/domain/configuration/describe-changes.ts';
import { Failure } from '../../shell/failure.tsx';
import { Loading } from '../../shell/loading.tsx';
import { CheckPanel } from '../editing/check-panel.tsx';
import { KIND_EDITORS } from '../editors/kind-editors.ts';
import { EditableContext } from '../form/editable.ts';
import { useMayConfigure, useVersion, useVersions } from '../use-configuration.ts';
import { ChangeLines } from './change-lines.tsx';
import { ExportButton } from './export-button.tsx';
import { VersionFacts } from './version-facts.tsx';

type VersionPageProps = { readonly kind: ConfigurationKind; readonly number: number };

/** A version: its line in the audit, what it changed, what it holds, and the way back to it. */
export function VersionPage({ kind, number }: VersionPageProps) {
  const { t } = useTranslation();
  const mayConfigure = useMayConfigure();
  const version = useVersion(kind, number);
  const before = useVersion(kind, number > 1 ? number - 1 : undefined);
  const versions = useVersions(kind);
  const [isRollingBack, setRollingBack] = useState(false);
  const failed = [version, versions].find(({ isError, data }) => isError && data === undefined);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (version.data === undefined || versions.data === undefined) return <Loading rows={8} />;
  const { begin, Form } = KIND_EDITORS[kind];
  const value = begin(version.data.value);
  const newest = versions.data.versions[0];

  if (isRollingBack && newest)
    return (
      <>
        <p className="config-consequence">
          {t('configuration.rollback.text', { to: number, version: newest.version + 1 })}
        </p>
        <CheckPanel
          kind={kind}
          value={version.data.value}
          basedOn={newest.version}
          route="rollback"
          body={{ to: number }}
          label={t('configuration.rollback.save', { to: number })}
          onBack={() => setRollingBack(false)}
          onCatchUp={async () => void (await versions.refetch())}
          onSaved={() => setRollingBack(false)}
        />
      </>
    );
  return (
    <>
      <div className="page-tools config-tools">
        {mayConfigure === true && newest?.version !== number && (
          <Button type="primary" onClick={() => setRollingBack(true)}>
            {t('configuration.rollback.begin')}
          </Button>
        )}
        <ExportButton kind={kind} version={number} />
      </div>
      <VersionFacts version={version.data} />
      <section aria-labelledby="version-changes">
        <h2 id="version-changes">{t('configuration.versions.changes')}</h2>
        {number === 1 ? (
          <p className="hint">{t('configuration.versions.first')}</p>
        ) : before.data === undefined ? (
          before.isError ? (
            <Failure error={before.error} retry={() => void before.refetch()} />
          ) : (
            <Loading rows={2} />
          )
        ) : (
          <ChangeLines lines={describeChanges(before.data.value, version.data.value)} />
        )}
      </section>
      <section aria-labelledby="version-value">
        <h2 id="version-value">{t('configuration.versions.holds')}</h2>
        <EditableContext value={false}>
          <ConfigProvider componentDisabled>
            <div className="config-form">
              <Form value={value} before={value} onChange={ignore} />
            </div>
          </ConfigProvider>
        </EditableContext>
      </section>
    </>
  );
}

/** Nothing can be changed in a form that is only read. */
const ignore = (): void => undefined;
