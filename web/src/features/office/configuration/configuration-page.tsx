import { ConfigProvider } from 'antd';
import { useTranslation } from 'react-i18next';
import './configuration.css';
import { CONFIGURATION_KINDS } from '../../../../../shared/contracts/configuration-kinds.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { Link } from '../navigation/link.tsx';
import { CONFIGURATION_PATH } from '../navigation/routes.ts';
import { readsConfiguration, useMe } from '../session/use-me.ts';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { Notice } from '../shell/notice.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { EditPage } from './editing/edit-page.tsx';
import { ImportPage } from './editing/import-page.tsx';
import { KindsPage } from './kinds-page.tsx';
import { kindPath, type Place, placeOf } from './paths.ts';
import { ImportSetPage } from './set/import-set-page.tsx';
import { KindPage } from './versions/kind-page.tsx';
import { VersionPage } from './versions/version-page.tsx';

function Content({ place }: { readonly place: Exclude<Place, { page: 'not-found' }> }) {
  switch (place.page) {
    case 'kinds':
      return <KindsPage />;
    case 'import-set':
      return <ImportSetPage />;
    case 'kind':
      return <KindPage key={place.kind} kind={place.kind} />;
    case 'edit':
      return <EditPage key={place.kind} kind={place.kind} />;
    case 'import':
      return <ImportPage key={place.kind} kind={place.kind} />;
    case 'version':
      return <VersionPage key={`${place.kind} ${place.version}`} kind={place.kind} number={place.version} />;
  }
}

/** What the city configures without a deployment: administrators change it, auditors read it. */
export function ConfigurationPage({ parts }: { readonly parts: readonly string[] }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { data: person, error, refetch } = useMe();
  const place = placeOf(parts);
  const kind = 'kind' in place ? place.kind : null;
  const name = kind && inLanguage(CONFIGURATION_KINDS[kind].name, language);
  const what = {
    kinds: t('configuration.title'),
    'import-set': t('configuration.set.title'),
    kind: name,
    edit: t('configuration.edit.title', { kind: name }),
    import: t('configuration.import.title', { kind: name }),
    version: t('configuration.versions.one', {
      kind: name,
      version: place.page === 'version' ? place.version : 0,
    }),
    'not-found': '',
  }[place.page];
  const title = what ?? '';
  usePageTitle(title);
  if (place.page === 'not-found') return <NotFoundPage />;
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (person === undefined) return <Loading />;
  if (!readsConfiguration(person)) return <Notice title={t('configuration.forbidden')} />;
  return (
    <div className="page configuration">
      {place.page !== 'kinds' && (
        <nav aria-label={t('configuration.trail')} className="config-trail">
          <Link to={CONFIGURATION_PATH}>{t('configuration.title')}</Link>
          {kind !== null && place.page !== 'kind' && (
            <>
              {' › '}
              <Link to={kindPath(kind)}>{name}</Link>
            </>
          )}
        </nav>
      )}
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {kind !== null && <p className="page-sub">{t(`configuration.about.${kind}`)}</p>}
        </div>
      </header>
      {/* A label is then part of the longer one that a screen reader says. */}
      <ConfigProvider button={{ autoInsertSpace: false }}>
        <Content place={place} />
      </ConfigProvider>
    </div>
  );
}
