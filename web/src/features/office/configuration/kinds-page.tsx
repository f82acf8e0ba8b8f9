import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import './kinds-page.css';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { Link } from '../navigation/link.tsx';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { Moment } from '../time/moment.tsx';
import { kindPath } from './paths.ts';
import { SetTools } from './set/set-tools.tsx';
import { useKinds } from './use-configuration.ts';

/** Everything that can be configured: what is in effect, since when, and what comes next. */
export function KindsPage() {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const kinds = useKinds();
  if (kinds.data === undefined)
    return kinds.isError ? (
      <Failure error={kinds.error} retry={() => void kinds.refetch()} />
    ) : (
      <Loading rows={8} />
    );
  const inEffect = kinds.data.kinds.flatMap((one) => (one.inEffect === null ? [] : [one.kind]));
  return (
    <>
      <SetTools inEffect={inEffect} />
      <ul className="config-kinds">
        {kinds.data.kinds.map(({ kind, name, inEffect, since, next, newestMissing }) => (
          <li key={kind} className="config-kind">
            <h2>
              <Link to={kindPath(kind)}>{inLanguage(name, language)}</Link>
            </h2>
            <p className="hint">{t(`configuration.about.${kind}`)}</p>
            {inEffect !== null && since !== null ? (
              <p>
                {t('configuration.inEffect', { version: inEffect })} <Moment at={since} />
              </p>
            ) : (
              !newestMissing && <p>{t('configuration.versions.none')}</p>
            )}
            {newestMissing && (
              <Alert
                className="config-missing"
                type="error"
                showIcon
                title={t('configuration.newestMissing')}
              />
            )}
            {next !== null && (
              <p className="config-next">
                {t('configuration.next', { version: next.version })} <Moment at={next.effectiveFrom} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
