import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { useApi } from '../../session/use-api.ts';
import { CONFIGURATION } from '../use-configuration.ts';
import { type DryRun, tryValue } from './try-value.ts';

/** Tries a value, once again whenever it or its time changes; `result` has the sums so far until it is done. */
export function useDryRun(
  kind: ConfigurationKind,
  value: Readonly<Record<string, unknown>>,
  effectiveFrom: string | undefined,
) {
  const api = useApi();
  const [partial, setPartial] = useState<DryRun | null>(null);
  const query = useQuery({
    queryKey: [CONFIGURATION, kind, 'dry-run', value, effectiveFrom],
    queryFn: ({ signal }) => {
      setPartial(null);
      return tryValue(api, { kind, value, effectiveFrom }, setPartial, signal);
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  return {
    result: query.data ?? partial,
    isDone: query.data !== undefined,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
