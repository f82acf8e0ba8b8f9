import { useQueries, useQuery } from '@tanstack/react-query';
import { organisations } from '../../../../../shared/contracts/organisations.ts';
import { divisions } from '../../../../../shared/contracts/reference-data.ts';
import { callApi } from '../../../lib/api.ts';
import { useApi } from '../session/use-api.ts';

const HOUR = 3_600_000;

/** The division a unit's id begins with. */
export const divisionOf = (unit: string | undefined): string | undefined => unit?.match(/^\d{6}/)?.[0];

/** The city of this installation and its counties. */
export function useCounties() {
  return useQuery({
    queryKey: ['divisions'],
    queryFn: ({ signal }) => callApi('/api/divisions', { answer: divisions, signal }),
    staleTime: HOUR,
  });
}

/** Units of these divisions that a case may be dispatched to. */
export function useUnitsOf(codes: readonly string[]) {
  const api = useApi();
  const answers = useQueries({
    queries: [...new Set(codes)].map((division) => ({
      queryKey: ['organisations', division],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api(`/api/organisations?${new URLSearchParams({ division })}`, { answer: organisations, signal }),
      staleTime: HOUR,
    })),
  });
  return {
    units: answers.flatMap(({ data }) => data?.organisations ?? []),
    isLoading: answers.some((answer) => answer.isLoading),
    isError: answers.some((answer) => answer.isError),
  };
}
