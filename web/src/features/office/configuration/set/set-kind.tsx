import { useTranslation } from 'react-i18next';
import { CONFIGURATION_KINDS } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { Link } from '../../navigation/link.tsx';
import { DryRunView } from '../editing/dry-run-view.tsx';
import { FaultList } from '../editing/fault-list.tsx';
import { kindPath } from '../paths.ts';
import type { ConfigurationFile } from './read-configuration-file.ts';
import type { TriedFile } from './try-set.ts';

type SetKindProps = {
  readonly file: ConfigurationFile;
  /** Undefined while it waits for its turn. */
  readonly tried: TriedFile | undefined;
  /** The version that it has become, once it is imported. */
  readonly saved: number | undefined;
};

/** A kind of a set: what importing it would do, or has done. */
export function SetKind({ file, tried, saved }: SetKindProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const name = inLanguage(CONFIGURATION_KINDS[file.kind].name, language);
  return (
    <li className="config-kind config-set-kind">
      <h2>{saved === undefined ? name : <Link to={kindPath(file.kind)}>{name}</Link>}</h2>
      {saved !== undefined && (
        <p className="config-set-saved">✓ {t('configuration.check.saved', { version: saved })}</p>
      )}
      {saved === undefined && tried === undefined && <p className="hint">{t('configuration.set.waits')}</p>}
      {saved === undefined && tried?.state === 'same' && <p>{t('configuration.set.same')}</p>}
      {saved === undefined && tried?.state === 'changed' && (
        <details>
          <summary>
            {t(tried.result.basedOn === 0 ? 'configuration.set.first' : 'configuration.set.changed', {
              count: tried.result.changes.length,
            })}
          </summary>
          <DryRunView result={tried.result} isDone />
        </details>
      )}
      {tried?.state === 'refused' && <FaultList faults={tried.faults} />}
    </li>
  );
}
