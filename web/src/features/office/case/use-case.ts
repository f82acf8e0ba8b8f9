import { useQuery } from '@tanstack/react-query';
import { type OfficialCase, officialCase } from '../../../../../shared/contracts/official-case.ts';
import { useApi } from '../session/use-api.ts';

const REFRESH = 5000;
/** Between two stages: the workflow opens the next task within a moment. */
const REFRESH_MOVING = 1000;
/** A case that has ended may still be reconsidered, linked or opened anew. */
const REFRESH_ENDED = 60_000;

/** The open task of the station where the case is; none while it moves. */
export const stationTask = ({ stage, tasks }: Pick<OfficialCase, 'stage' | 'tasks'>) =>
  tasks.find((task) => task.stage === stage && task.status === 'open');

/** Co-handling units that have not given their opinion. */
export const openAssists = ({ tasks }: Pick<OfficialCase, 'tasks'>) =>
  tasks.filter(({ stage, status }) => stage === 'assist' && status === 'open');

/** Whether the case is between two stations: none has its task open, and no co-handling unit is waited for. */
export const isMoving = (complaint: Pick<OfficialCase, 'state' | 'stage' | 'tasks'>): boolean =>
  complaint.state === 'open' && stationTask(complaint) === undefined && openAssists(complaint).length === 0;

/** A case as this person may see it, kept up to date while the page is visible. */
export function useCase(number: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['case', number],
    queryFn: ({ signal }): Promise<OfficialCase> =>
      api(`/api/complaints/${encodeURIComponent(number)}`, { answer: officialCase, signal }),
    refetchInterval: ({ state: { data } }) => {
      if (data === undefined) return false;
      if (data.state !== 'open') return REFRESH_ENDED;
      return isMoving(data) ? REFRESH_MOVING : REFRESH;
    },
  });
}
