import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './set.css';
import '../editing/decision.css';
import { Notice } from '../../shell/notice.tsx';
import { FilePicker } from '../form/file-picker.tsx';
import { useMayConfigure } from '../use-configuration.ts';
import { type ReadConfiguration, readConfigurationFile } from './read-configuration-file.ts';
import { SetPanel } from './set-panel.tsx';

/** Takes an exported file of several kinds back, after all of them were tried. */
export function ImportSetPage() {
  const { t } = useTranslation();
  const mayConfigure = useMayConfigure();
  const [read, setRead] = useState<ReadConfiguration | null>(null);
  if (mayConfigure === false) return <Notice title={t('configuration.readOnly')} />;
  if (read?.ok) return <SetPanel files={read.files} onBack={() => setRead(null)} />;
  return (
    <>
      <p>{t('configuration.set.text')}</p>
      <FilePicker
        accept=".json,application/json"
        label={t('configuration.import.choose')}
        onFile={async (file) => setRead(await readConfigurationFile(file))}
      />
      {read !== null && (
        <p role="alert" className="config-fault">
          {t(`configuration.import.${read.fault}`)}
        </p>
      )}
    </>
  );
}
