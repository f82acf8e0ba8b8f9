import type * as z from 'zod';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { versionView } from '../../shared/contracts/configuration-versions.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { nextVersion, type VersionOrigin } from '../../shared/domain/configuration/version.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readNewestVersion, saveVersion } from '../../shared/persistence/configuration-repository.ts';
import { StaleCaseError } from '../../shared/persistence/persistence-error.ts';
import { assertMayConfigure } from './administrators.ts';
import { checkedValue } from './checked-value.ts';
import type { AdminDependencies } from './dependencies.ts';
import { effectiveFromOf } from './effective-from.ts';
import { viewOf } from './list-versions.ts';
import { ON_RECORD } from './named-records.ts';
import { partsOf } from './version-parts.ts';

type Decision = {
  basedOn: number;
  effectiveFrom?: string | undefined;
  note: string;
  value: Record<string, unknown>;
  origin: VersionOrigin;
};

/**
 * Adds a version of a kind: decided on the newest one, effective from now or later, with all that it brings along.
 */
export async function addVersion(
  kind: ConfigurationKind,
  { effectiveFrom: wanted, value: given, ...decision }: Decision,
  person: Person,
  { now }: Pick<AdminDependencies, 'now'>,
): Promise<z.infer<typeof versionView>> {
  assertMayConfigure(person);
  const at = now();
  const effectiveFrom = effectiveFromOf(kind, wanted, at);
  const newest = await readNewestVersion(kind);
  if ((newest?.version ?? 0) !== decision.basedOn) throw new ProblemError('configuration.stale-version');
  const { value } = await checkedValue(kind, given, { effectiveFrom, newest, named: ON_RECORD });
  const by = { id: person.id, name: person.name };
  const version = nextVersion(newest, { ...decision, kind, effectiveFrom, value, by, at }, sha256);
  try {
    await saveVersion(version, await partsOf(kind, version, newest));
  } catch (error) {
    if (!(error instanceof StaleCaseError)) throw error;
    throw new ProblemError('configuration.stale-version', undefined, { cause: error });
  }
  return viewOf(kind, version, effectiveFrom <= at ? 'in-effect' : 'planned');
}
