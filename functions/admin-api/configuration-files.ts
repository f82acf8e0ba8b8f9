import type * as z from 'zod';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type {
  configurationFile,
  versionImport,
  versionView,
} from '../../shared/contracts/configuration-versions.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { hashOf } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readEffectiveVersion, readVersion } from '../../shared/persistence/configuration-repository.ts';
import { addVersion } from './add-version.ts';
import { assertMayConfigure } from './administrators.ts';
import type { AdminDependencies } from './dependencies.ts';

/** A version of a kind as a file: the one in effect, or the one that is named. */
export async function exportVersion(
  kind: ConfigurationKind,
  number: number | undefined,
  at: string,
): Promise<z.infer<typeof configurationFile>> {
  const found = await (number === undefined ? readEffectiveVersion(kind, at) : readVersion(kind, number));
  if (!found) throw new ProblemError('configuration.version-unknown');
  const { version, effectiveFrom, valueHash, value } = found;
  return { format: 'suda-configuration/1', kind, version, effectiveFrom, valueHash, value: { ...value } };
}

/** Adds what a file holds as a version; the file must be of this kind and as it was exported. */
export async function importVersion(
  kind: ConfigurationKind,
  { file, ...decision }: z.infer<typeof versionImport>,
  person: Person,
  dependencies: Pick<AdminDependencies, 'now'>,
): Promise<z.infer<typeof versionView>> {
  assertMayConfigure(person);
  if (file.kind !== kind)
    throw new ProblemError('request.invalid', [
      { path: 'file.kind', message: `this is a file of ${file.kind}` },
    ]);
  if (hashOf(file.value, sha256) !== file.valueHash)
    throw new ProblemError('request.invalid', [
      {
        path: 'file.valueHash',
        message: 'the file is not as it was exported; add an edited value as a version',
      },
    ]);
  return addVersion(kind, { ...decision, value: file.value, origin: 'imported' }, person, dependencies);
}
