import type * as z from 'zod';
import { CONFIGURATION_KINDS, isConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { configurationKinds } from '../../shared/contracts/configuration-versions.ts';
import { statesAt } from '../../shared/domain/configuration/version.ts';
import { isNewestThere } from '../../shared/persistence/configuration-audit.ts';
import { readVersionsThrough } from '../../shared/persistence/configuration-repository.ts';

/** What can be configured, with the version in effect, the newest one and what comes next. */
export async function listKinds(at: string): Promise<z.infer<typeof configurationKinds>> {
  const kinds = Object.keys(CONFIGURATION_KINDS).filter(isConfigurationKind);
  return {
    kinds: await Promise.all(
      kinds.map(async (kind) => {
        const [versions, isThere] = await Promise.all([readVersionsThrough(kind, at), isNewestThere(kind)]);
        const states = statesAt(versions, at);
        const planned = versions.filter((_, index) => states[index] === 'planned');
        const next = planned.toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))[0];
        const inEffect = versions[states.indexOf('in-effect')];
        return {
          kind,
          name: CONFIGURATION_KINDS[kind].name,
          inEffect: inEffect?.version ?? null,
          newest: versions.at(-1)?.version ?? null,
          since: inEffect?.effectiveFrom ?? null,
          newestMissing: !isThere,
          next: next ? { version: next.version, effectiveFrom: next.effectiveFrom } : null,
        };
      }),
    ),
  };
}
