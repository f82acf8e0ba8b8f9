import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import './version-row.css';
import type { versionView } from '../../../../../../shared/contracts/configuration-versions.ts';
import { Link } from '../../navigation/link.tsx';
import { Moment } from '../../time/moment.tsx';
import { versionPath } from '../paths.ts';

type Version = z.infer<typeof versionView>;

/** The state of a version in a word. */
export function VersionState({ state }: Pick<Version, 'state'>) {
  const { t } = useTranslation();
  return <span className={`config-state config-state-${state}`}>{t(`configuration.state.${state}`)}</span>;
}

/** A version in the list: its state, from when it is, and its line in the audit. */
export function VersionRow({ version }: { readonly version: Version }) {
  const { t } = useTranslation();
  const { kind, version: number, state, effectiveFrom, origin, by, at, note } = version;
  return (
    <li className="config-version">
      <div>
        <Link to={versionPath(kind, number)}>{t('configuration.versions.number', { version: number })}</Link>{' '}
        <VersionState state={state} />
      </div>
      <p>
        {t('configuration.versions.from')} <Moment at={effectiveFrom} />
      </p>
      <p className="hint">
        {by?.name ?? t('configuration.versions.installation')} · <Moment at={at} /> ·{' '}
        {t(`configuration.origin.${origin}`)}
      </p>
      {note !== '' && <p className="config-why">{note}</p>}
    </li>
  );
}
