import type * as z from 'zod';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type {
  configurationVersion,
  configurationVersions,
  versionView,
} from '../../shared/contracts/configuration-versions.ts';
import {
  type ConfigurationVersion,
  findVersionBreak,
  statesAt,
  type VersionState,
} from '../../shared/domain/configuration/version.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readVersionRecord } from '../../shared/persistence/configuration-audit.ts';
import { readVersions } from '../../shared/persistence/configuration-repository.ts';

/** A version as administrators and auditors see it in a list. */
export function viewOf(
  kind: ConfigurationKind,
  { value: _, ...line }: ConfigurationVersion,
  state: VersionState,
): z.infer<typeof versionView> {
  return { ...line, kind, state };
}

/** All versions of a kind, the newest first, and whether their audit is whole. */
export async function listVersions(
  kind: ConfigurationKind,
  at: string,
): Promise<z.infer<typeof configurationVersions>> {
  const { versions, head } = await readVersionRecord(kind);
  const states = statesAt(versions, at);
  return {
    kind,
    versions: versions
      .map((version, index) => viewOf(kind, version, states[index] ?? 'planned'))
      .toReversed(),
    brokenAt: findVersionBreak(versions, head, sha256),
  };
}

/** One version with what it holds. */
export async function showVersion(
  kind: ConfigurationKind,
  number: number,
  at: string,
): Promise<z.infer<typeof configurationVersion>> {
  const versions = await readVersions(kind);
  const index = versions.findIndex(({ version }) => version === number);
  const found = versions[index];
  if (!found) throw new ProblemError('configuration.version-unknown');
  return { ...viewOf(kind, found, statesAt(versions, at)[index] ?? 'planned'), value: { ...found.value } };
}
