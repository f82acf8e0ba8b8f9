import { useInfiniteQuery } from '@tanstack/react-query';
import { type SupervisionList, supervisionList } from '../../../../../shared/contracts/supervision.ts';
import { KEPT, refreshInterval } from '../desk/use-worklist.ts';
import { useApi } from '../session/use-api.ts';
import type { ListName } from './lists.ts';

/** A list of supervision, page after page, kept up to date while it is visible. */
export function useSupervision(list: ListName) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['supervision', list],
    queryFn: ({ pageParam, signal }): Promise<SupervisionList> => {
      const search = new URLSearchParams({ list, ...(pageParam && { cursor: pageParam }) });
      return api(`/api/supervision?${search}`, { answer: supervisionList, signal });
    },
    initialPageParam: '',
    gcTime: KEPT,
    getNextPageParam: (page) => page.cursor,
    refetchInterval: (query) => refreshInterval(query.state.data?.pages.length ?? 1),
  });
}
