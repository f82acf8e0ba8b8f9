import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { versionView } from '../../../../../../shared/contracts/configuration-versions.ts';
import { useApi } from '../../session/use-api.ts';
import { CONFIGURATION } from '../use-configuration.ts';
import type { ConfigurationFile } from './read-configuration-file.ts';
import { type TriedFile, trySet } from './try-set.ts';

/** Tries all kinds of a set; `tried` has those so far until it is done. */
export function useSetTrial(files: readonly ConfigurationFile[]) {
  const api = useApi();
  const [partial, setPartial] = useState<readonly TriedFile[]>([]);
  const query = useQuery({
    queryKey: [CONFIGURATION, 'set', 'dry-run', files.map(({ kind, valueHash }) => [kind, valueHash])],
    queryFn: ({ signal }) => trySet(api, files, setPartial, signal),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  return {
    tried: query.data ?? partial,
    isDone: query.data !== undefined,
    error: query.error,
    retry: () => void query.refetch(),
  };
}

/** Imports the kinds that differ, one after the other; `saved` has the versions so far. What was saved stays where one fails. */
export function useSetImport() {
  const api = useApi();
  const client = useQueryClient();
  const [saved, setSaved] = useState<ReadonlyMap<ConfigurationKind, number>>(new Map());
  const run = useMutation({
    mutationFn: async ({ tried, note }: { tried: readonly TriedFile[]; note: string }) => {
      for (const one of tried) {
        if (one.state !== 'changed' || saved.has(one.file.kind)) continue;
        const { kind } = one.file;
        const { version } = await api(`/api/configuration/${kind}/import`, {
          method: 'POST',
          body: { basedOn: one.result.basedOn, note, file: one.file },
          answer: versionView,
        });
        setSaved((before) => new Map(before).set(kind, version));
      }
    },
    onSettled: () =>
      client.invalidateQueries({
        queryKey: [CONFIGURATION],
        predicate: ({ queryKey }) => queryKey[2] !== 'dry-run',
      }),
  });
  return { saved, run };
}
