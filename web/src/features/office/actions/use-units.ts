import { useQuery } from '@tanstack/react-query';
import { organisations } from '../../../../../shared/contracts/organisations.ts';
import { divisions } from '../../../../../shared/contracts/reference-data.ts';
import { callApi } from '../../../lib/api.ts';
import { useApi } from '../session/use-api.ts';

/** Division code of the whole city. */
export const CITY = '330200';
const HOUR = 3_600_000;

/** Counties of the city. */
export function useCounties() {
  return useQuery({
    queryKey: ['divisions', CITY],
    queryFn: ({ signal }) => callApi(`/api/divisions?parent=${CITY}`, { answer: divisions, signal }),
    staleTime: HOUR,
  });
}

/** Units of a division that a case may be dispatched to. */
export function useUnits(division: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['organisations', division],
    queryFn: ({ signal }) =>
      api(`/api/organisations?${new URLSearchParams({ division })}`, { answer: organisations, signal }),
    staleTime: HOUR,
  });
}
