import type * as z from 'zod';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { versionRollback, versionView } from '../../shared/contracts/configuration-versions.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readVersion } from '../../shared/persistence/configuration-repository.ts';
import { addVersion } from './add-version.ts';
import { assertMayConfigure } from './administrators.ts';
import type { AdminDependencies } from './dependencies.ts';

/** Takes a kind back to what an older version holds: as a new version, since nothing on record is undone. */
export async function rollBack(
  kind: ConfigurationKind,
  { to, ...decision }: z.infer<typeof versionRollback>,
  person: Person,
  dependencies: Pick<AdminDependencies, 'now'>,
): Promise<z.infer<typeof versionView>> {
  assertMayConfigure(person);
  const older = await readVersion(kind, to);
  if (!older) throw new ProblemError('configuration.version-unknown');
  const value = { ...older.value };
  return addVersion(kind, { ...decision, value, origin: 'rolled-back' }, person, dependencies);
}
