import { useQuery } from '@tanstack/react-query';
import type { ConfigurationKind } from '../../../../../shared/contracts/configuration-kinds.ts';
import {
  configurationFile,
  configurationKinds,
  configurationVersion,
  configurationVersions,
} from '../../../../../shared/contracts/configuration-versions.ts';
import { useApi } from '../session/use-api.ts';
import { useMe } from '../session/use-me.ts';

/** Everything that was answered about configuration; dropped when a version is added. */
export const CONFIGURATION = 'configuration';

/** Whether the signed-in person may change what is configured, or only read it; undefined until it is known. */
export function useMayConfigure(): boolean | undefined {
  return useMe().data?.roles.includes('admin');
}

/** What can be configured, with what is in effect. */
export function useKinds() {
  const api = useApi();
  return useQuery({
    queryKey: [CONFIGURATION, 'kinds'],
    queryFn: ({ signal }) => api('/api/configuration', { answer: configurationKinds, signal }),
  });
}

/** The versions of a kind as a query that may be asked for outside of a component too. */
export const versionsQuery = (api: ReturnType<typeof useApi>, kind: ConfigurationKind) => ({
  queryKey: [CONFIGURATION, kind, 'versions'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api(`/api/configuration/${kind}/versions`, { answer: configurationVersions, signal }),
});

/** The versions of a kind, the newest first. */
export function useVersions(kind: ConfigurationKind) {
  return useQuery(versionsQuery(useApi(), kind));
}

/** A version with what it holds, as a query that may be asked for outside of a component too. */
export const versionQuery = (api: ReturnType<typeof useApi>, kind: ConfigurationKind, version: number) => ({
  queryKey: [CONFIGURATION, kind, 'version', version],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api(`/api/configuration/${kind}/versions/${version}`, { answer: configurationVersion, signal }),
});

/** A version with what it holds; nothing is asked for while there is no number. */
export function useVersion(kind: ConfigurationKind, version: number | undefined) {
  const api = useApi();
  return useQuery({ ...versionQuery(api, kind, version ?? 0), enabled: version !== undefined });
}

/** The version in effect, or the one with this number, as a file. */
export const askForFile = (api: ReturnType<typeof useApi>, kind: ConfigurationKind, version?: number) =>
  api(`/api/configuration/${kind}/export${version === undefined ? '' : `?version=${version}`}`, {
    answer: configurationFile,
  });

/** What is in effect of a kind that another one names, such as the units for routing. */
export function useInEffect(kind: ConfigurationKind) {
  const api = useApi();
  return useQuery({ queryKey: [CONFIGURATION, kind, 'file'], queryFn: () => askForFile(api, kind) });
}
