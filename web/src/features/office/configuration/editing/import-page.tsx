import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import '../form/field.css';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { configurationFile } from '../../../../../../shared/contracts/configuration-versions.ts';
import { Failure } from '../../shell/failure.tsx';
import { Loading } from '../../shell/loading.tsx';
import { Notice } from '../../shell/notice.tsx';
import { Moment } from '../../time/moment.tsx';
import { FilePicker } from '../form/file-picker.tsx';
import { useMayConfigure, useVersions } from '../use-configuration.ts';
import { CheckPanel } from './check-panel.tsx';

type File = z.infer<typeof configurationFile>;

/** A file as it was exported, or why it is none of this kind. */
function readExport(text: string, kind: ConfigurationKind): File | 'unreadable' | 'other-kind' {
  try {
    const read = configurationFile.safeParse(JSON.parse(text));
    if (!read.success) return 'unreadable';
    return read.data.kind === kind ? read.data : 'other-kind';
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

/** Takes an exported file back as a new version, after a dry run. */
export function ImportPage({ kind }: { readonly kind: ConfigurationKind }) {
  const { t } = useTranslation();
  const mayConfigure = useMayConfigure();
  const versions = useVersions(kind);
  const [read, setRead] = useState<ReturnType<typeof readExport> | null>(null);
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
          onFile={async (file) => setRead(readExport(await file.text(), kind))}
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
