import { useQuery } from '@tanstack/react-query';
import { type OfficialCase, officialCase } from '../../../../../shared/contracts/case-views.ts';
import { useApi } from '../session/use-api.ts';

const REFRESH = 5000;

/** A case as this person may see it, kept up to date while the page is visible. */
export function useCase(number: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['case', number],
    queryFn: ({ signal }): Promise<OfficialCase> =>
      api(`/api/complaints/${encodeURIComponent(number)}`, { answer: officialCase, signal }),
    refetchInterval: (query) => (query.state.data?.state === 'open' ? REFRESH : false),
  });
}
