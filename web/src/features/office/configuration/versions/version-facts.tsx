import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import './version-facts.css';
import type { versionView } from '../../../../../../shared/contracts/configuration-versions.ts';
import { Moment } from '../../time/moment.tsx';
import { VersionState } from './version-row.tsx';

/** The line of a version in the audit. */
export function VersionFacts({ version }: { readonly version: z.infer<typeof versionView> }) {
  const { t } = useTranslation();
  const { state, effectiveFrom, origin, by, at, basedOn, note, valueHash, previousHash, hash } = version;
  const facts = [
    ['state', <VersionState key="state" state={state} />],
    ['from', <Moment key="from" at={effectiveFrom} />],
    ['by', by?.name ?? t('configuration.versions.installation')],
    ['at', <Moment key="at" at={at} />],
    ['origin', t(`configuration.origin.${origin}`)],
    ['basedOn', basedOn === 0 ? '–' : basedOn],
    ['note', note === '' ? '–' : note],
    ['valueHash', <code key="value">{valueHash}</code>],
    ['previousHash', <code key="previous">{previousHash}</code>],
    ['hash', <code key="hash">{hash}</code>],
  ] as const;
  return (
    <dl className="config-facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{t(`configuration.fact.${name}`)}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
