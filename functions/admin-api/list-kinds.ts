import type * as z from 'zod';
import { CONFIGURATION_KINDS, isConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { configurationKinds } from '../../shared/contracts/configuration-versions.ts';
import {
  readEffectiveVersion,
  readNewestVersion,
} from '../../shared/persistence/configuration-repository.ts';

/** What can be configured, with the version in effect and the newest one. */
export async function listKinds(at: string): Promise<z.infer<typeof configurationKinds>> {
  const kinds = Object.keys(CONFIGURATION_KINDS).filter(isConfigurationKind);
  return {
    kinds: await Promise.all(
      kinds.map(async (kind) => {
        const [inEffect, newest] = await Promise.all([
          readEffectiveVersion(kind, at),
          readNewestVersion(kind),
        ]);
        const { name } = CONFIGURATION_KINDS[kind];
        return { kind, name, inEffect: inEffect?.version ?? null, newest: newest?.version ?? null };
      }),
    ),
  };
}
