import { useTranslation } from 'react-i18next';
import './supervision.css';
import { navigate, useLocation } from '../navigation/location.ts';
import { supervises, useMe } from '../session/use-me.ts';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { Notice } from '../shell/notice.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { LISTS, listPath, shownIn } from './lists.ts';
import { WatchedList } from './watched-list.tsx';

/** What a supervising office has to look at: one list at a time, which the address names. */
export function SupervisionPage() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { data: person, error, refetch } = useMe();
  const { list } = shownIn(search);
  usePageTitle(t('supervision.title'));
  if (person === undefined) {
    return error === null ? <Loading /> : <Failure error={error} retry={() => void refetch()} />;
  }
  if (!supervises(person)) return <Notice title={t('supervision.forbidden')} />;
  return (
    <div className="page supervision">
      <header className="page-head">
        <h1>{t('supervision.title')}</h1>
      </header>
      <fieldset className="desk-filter">
        <legend className="visually-hidden">{t('supervision.choose')}</legend>
        <div className="chips">
          {LISTS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === list}
              onClick={() => navigate(listPath({ list: name, unit: null }))}
            >
              {t(`supervision.list.${name}`)}
            </button>
          ))}
        </div>
      </fieldset>
      <WatchedList key={list} list={list} />
    </div>
  );
}
