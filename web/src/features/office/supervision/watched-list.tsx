import { Button } from 'antd';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TaskChunk } from '../desk/task-chunk.tsx';
import { useListKeys } from '../desk/use-list-keys.ts';
import { useReturn } from '../desk/use-return.ts';
import { chunksOf } from '../desk/use-worklist.ts';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { Notice } from '../shell/notice.tsx';
import { UpdatedAt } from '../shell/updated-at.tsx';
import type { ListName } from './lists.ts';
import { rowsOf } from './rows.tsx';
import { useSupervision } from './use-supervision.ts';

/** Rows that are rendered together. */
const CHUNK = 50;
/** Pages leave out what the person may not see: while there are fewer rows than this, further ones are read by themselves. */
const ENOUGH = 20;
/** Most pages read by themselves; beyond that the person decides. */
const MOST_PAGES = 20;

/** One list of supervision with what it says when it is empty, being read, failing or long. */
export function WatchedList({ list }: { list: ListName }) {
  const { t } = useTranslation();
  const watched = useSupervision(list);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = watched;
  const pages = watched.data?.pages ?? [];
  const rows = rowsOf(pages);
  const looksFurther = rows.length < ENOUGH && pages.length < MOST_PAGES && hasNextPage;
  useEffect(() => {
    if (looksFurther && !isFetchingNextPage) void fetchNextPage();
  }, [looksFurther, isFetchingNextPage, fetchNextPage]);

  if (watched.data === undefined) {
    return watched.isError ? (
      <Failure error={watched.error} retry={() => void watched.refetch()} />
    ) : (
      <Loading />
    );
  }
  if (rows.length === 0 && looksFurther) return <Loading />;
  return (
    <section aria-label={t(`supervision.list.${list}`)}>
      <div className="watched-head">
        <p className="hint">{t(`supervision.about.${list}`)}</p>
        <UpdatedAt at={watched.dataUpdatedAt} failing={watched.isError} />
      </div>
      {rows.length === 0 ? <Notice title={t(`supervision.empty.${list}`)} /> : <WatchedRows rows={rows} />}
      <footer className="desk-end">
        <p className="figures" role="status">
          {t('supervision.shown', { count: rows.length })}
          {!hasNextPage && rows.length > 0 && ` · ${t('desk.end')}`}
        </p>
        {hasNextPage && (
          <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
            {isFetchingNextPage ? t('desk.moreLoading') : t('desk.more')}
          </Button>
        )}
      </footer>
    </section>
  );
}

/** The rows themselves, which the keyboard goes through. */
function WatchedRows({ rows }: { rows: readonly ReactElement[] }) {
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  useReturn(list);
  return (
    <div className="watched-list" ref={list}>
      {chunksOf(rows, CHUNK).map(({ start, items }) => (
        <TaskChunk key={start} start={start} rows={items.length} render={() => items} />
      ))}
    </div>
  );
}
