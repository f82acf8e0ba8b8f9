import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { type Worklist, worklist } from '../../../../../shared/contracts/worklist.ts';
import { useApi } from '../session/use-api.ts';

/** Tasks read at a time. */
export const PAGE_SIZE = 50;
const REFRESH = 5000;
const SLOWEST_REFRESH = 60_000;
/** A list that was left for a case is there at once when one comes back to it, milliseconds. */
export const KEPT = 3_600_000;

/**
 * How long to wait before reading the list again, milliseconds: every page that is shown is read, so a long list is read
 * less often and a person who scrolled through 10,000 tasks costs no more than one who looks at the first page.
 */
export function refreshInterval(pages: number): number {
  return Math.min(SLOWEST_REFRESH, REFRESH * Math.max(1, pages));
}

/** Open tasks of my unit by due time, page after page, kept up to date while the page is visible. */
export function useWorklist() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['worklist'],
    queryFn: ({ pageParam, signal }): Promise<Worklist> => {
      const search = new URLSearchParams({
        limit: String(PAGE_SIZE),
        ...(pageParam && { cursor: pageParam }),
      });
      return api(`/api/worklist?${search}`, { answer: worklist, signal });
    },
    initialPageParam: '',
    gcTime: KEPT,
    getNextPageParam: (page) => page.cursor,
    refetchInterval: (query) => refreshInterval(query.state.data?.pages.length ?? 1),
  });
}

/** All rows read so far; a task that moved between two pages while they were read counts once. */
export function rowsOf(data: InfiniteData<Worklist> | undefined): Worklist['rows'] {
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  return [...new Map(rows.map((row) => [row.taskId, row])).values()];
}

/** A list in stretches of `size`, each with the place of its first item, from 1. */
export function chunksOf<Item>(items: readonly Item[], size: number) {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => ({
    start: index * size + 1,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
