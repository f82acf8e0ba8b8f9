import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../form/field.css';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { Failure } from '../../shell/failure.tsx';
import { Loading } from '../../shell/loading.tsx';
import { Notice } from '../../shell/notice.tsx';
import { Moment } from '../../time/moment.tsx';
import { FilePicker } from '../form/file-picker.tsx';
import {
  type ConfigurationFile,
  type FileFault,
  readConfigurationFile,
} from '../set/read-configuration-file.ts';
import { useMayConfigure, useVersions } from '../use-configuration.ts';
import { CheckPanel } from './check-panel.tsx';

/** The file of this kind, which may be one of several, or why there is none. */
async function readOfKind(
  file: Blob,
  kind: ConfigurationKind,
): Promise<ConfigurationFile | FileFault | 'other-kind'> {
  const read = await readConfigurationFile(file);
  if (!read.ok) return read.fault;
  return read.files.find((one) => one.kind === kind) ?? 'other-kind';
}

/** Takes an exported file back as a new version, after a dry run. */
export function ImportPage({ kind }: { readonly kind: ConfigurationKind }) {
  const { t } = useTranslation();
  const mayConfigure = useMayConfigure();
  const versions = useVersions(kind);
  const [read, setRead] = useState<Awaited<ReturnType<typeof readOfKind>> | null>(null);
  if (mayConfigure === false) return <Notice title={t('configuration.readOnly')} />;
  if (versions.data === undefined)
    return versions.isError ? (
      <Failure error={versions.error} retry={() => void versions.refetch()} />
    ) : (
      <Loading />
    );
  if (read === null || typeof read === 'string')
    return (
      <>
        <p>{t('configuration.import.text')}</p>
        <FilePicker
          accept=".json,application/json"
          label={t('configuration.import.choose')}
          onFile={async (file) => setRead(await readOfKind(file, kind))}
        />
        {read !== null && (
          <p role="alert" className="config-fault">
            {t(`configuration.import.${read}`)}
          </p>
        )}
      </>
    );
  return (
    <>
      <p className="config-consequence">
        {t('configuration.import.holds', { version: read.version })} <Moment at={read.effectiveFrom} />
      </p>
      <CheckPanel
        kind={kind}
        value={read.value}
        basedOn={versions.data.versions[0]?.version ?? 0}
        route="import"
        body={{ file: read }}
        label={t('configuration.import.save')}
        onBack={() => setRead(null)}
        onCatchUp={async () => void (await versions.refetch())}
        onSaved={() => setRead(null)}
      />
    </>
  );
}
