import { useQuery } from '@tanstack/react-query';
import { similarCases } from '../../../../../shared/contracts/similar-cases.ts';
import { useApi } from '../session/use-api.ts';

/** Similar cases come and go slowly. */
const FRESH = 60_000;

/** Open cases that may be about the same matter, as far as this person may open them. */
export function useSimilarCases(number: string, enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['similar', number],
    queryFn: ({ signal }) =>
      api(`/api/complaints/${encodeURIComponent(number)}/similar`, { answer: similarCases, signal }),
    staleTime: FRESH,
    enabled,
  });
}
