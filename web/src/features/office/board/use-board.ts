import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  type BoardCases,
  boardCases,
  type SlaBoard,
  slaBoard,
} from '../../../../../shared/contracts/board.ts';
import { useApi } from '../session/use-api.ts';
import type { Month } from './months.ts';

const REFRESH = 5000;

/** The board of a month, kept up to date while the page is visible. */
export function useBoard(month: Month) {
  const api = useApi();
  return useQuery({
    queryKey: ['board', month],
    queryFn: ({ signal }): Promise<SlaBoard> =>
      api(`/api/board/sla?month=${month}`, { answer: slaBoard, signal }),
    refetchInterval: REFRESH,
    placeholderData: keepPreviousData,
  });
}

/** The cases behind a figure of a unit, page after page. */
export function useBoardCases(unit: string, measure: string, month: Month) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['board-cases', unit, measure, month],
    queryFn: ({ pageParam, signal }): Promise<BoardCases> => {
      const search = new URLSearchParams({ unit, measure, month, ...(pageParam && { cursor: pageParam }) });
      return api(`/api/board/sla/cases?${search}`, { answer: boardCases, signal });
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.cursor,
  });
}
