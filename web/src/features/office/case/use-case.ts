import { useQuery } from '@tanstack/react-query';
import { type OfficialCase, officialCase } from '../../../../../shared/contracts/case-views.ts';
import { useApi } from '../session/use-api.ts';

const REFRESH = 5000;
/** Between two stages: the workflow opens the next task within a moment. */
const REFRESH_MOVING = 1000;

/** Whether the case is between two stages, with nobody's task open. */
export function isMoving({ state, tasks }: Pick<OfficialCase, 'state' | 'tasks'>): boolean {
  return state === 'open' && tasks.every(({ status }) => status !== 'open');
}

/** A case as this person may see it, kept up to date while the page is visible. */
export function useCase(number: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['case', number],
    queryFn: ({ signal }): Promise<OfficialCase> =>
      api(`/api/complaints/${encodeURIComponent(number)}`, { answer: officialCase, signal }),
    refetchInterval: ({ state: { data } }) => {
      if (data === undefined || data.state !== 'open') return false;
      return isMoving(data) ? REFRESH_MOVING : REFRESH;
    },
  });
}
