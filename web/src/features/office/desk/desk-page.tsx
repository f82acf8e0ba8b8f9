import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { useLocation } from '../navigation/location.ts';
import { useMe } from '../session/use-me.ts';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { UpdatedAt } from '../shell/updated-at.tsx';
import { DeskEnd } from './desk-end.tsx';
import { DeskFilter } from './desk-filter.tsx';
import { EmptyDesk } from './empty-desk.tsx';
import { filtersOf, MARKS, passes } from './filters.ts';
import { TaskList } from './task-list.tsx';
import { PAGE_SIZE, rowsOf, useWorklist } from './use-worklist.ts';

/** While fewer tasks than this pass the filters, further pages are read by themselves. */
const ENOUGH = 20;
/** Most pages read by themselves for a filter; beyond that the person decides. */
const MOST_PAGES = 20;

/** My unit's open tasks by due time. */
export function DeskPage() {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { search } = useLocation();
  const { data: person } = useMe();
  const tasks = useWorklist();
  usePageTitle(t('desk.title'));

  const filters = filtersOf(search);
  const rows = useMemo(() => rowsOf(tasks.data), [tasks.data]);
  const shown = rows.filter((row) => passes(row, filters));
  const isFiltered = filters.mark !== null || filters.stage !== null;
  const counts = Object.fromEntries(
    MARKS.map((mark) => [mark, rows.filter((row) => passes(row, { ...filters, mark })).length]),
  );

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = tasks;
  const looksFurther = isFiltered && shown.length < ENOUGH && rows.length < PAGE_SIZE * MOST_PAGES;
  useEffect(() => {
    if (looksFurther && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [looksFurther, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (tasks.data === undefined) {
    return tasks.isError ? <Failure error={tasks.error} retry={() => void tasks.refetch()} /> : <Loading />;
  }
  const unit =
    person && inLanguage({ zh: person.organisation.name, en: person.organisation.nameEn }, language);
  return (
    <div className="page desk">
      <header className="page-head">
        <div>
          <h1>{t('desk.title')}</h1>
          <p className="page-sub">{unit}</p>
        </div>
        <UpdatedAt at={tasks.dataUpdatedAt} failing={tasks.isError} />
      </header>
      <DeskFilter filters={filters} counts={counts} more={hasNextPage} />
      <TaskList rows={shown} empty={isFetchingNextPage ? null : <EmptyDesk filtered={isFiltered} />} />
      <DeskEnd
        shown={shown.length}
        loaded={isFiltered ? rows.length : null}
        more={hasNextPage}
        loading={isFetchingNextPage}
        readMore={() => void fetchNextPage()}
      />
    </div>
  );
}
