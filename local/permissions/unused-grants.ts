import type { UsedPermission } from './permission-guard.ts';
import { type Grant, grantsOf, type Statement } from './policy.ts';

/** Grants that are right though no call of a run shows them. */
export interface GrantException {
  /** Beginning of the holder's name. @default every holder */
  readonly holder?: string;
  readonly actions: readonly string[];
  /** Only where the policy names this service as the one that acts. @default whether it does or not */
  readonly through?: string;
  readonly reason: string;
}

/** What one function is allowed without having used it. */
export interface UnusedGrant extends Grant {
  readonly holder: string;
}

/**
 * Compares what policies allow with what was used.
 * @returns grants that neither a call nor an exception accounts for, and exceptions that no policy needs any more
 */
export function unusedGrants(
  granted: ReadonlyMap<string, readonly Statement[]>,
  used: readonly UsedPermission[],
  exceptions: readonly GrantException[],
): { unused: UnusedGrant[]; idle: GrantException[] } {
  const keyOf = ({ holder, action, resource, through }: UnusedGrant) =>
    [holder, action, resource, through].join(' ');
  const seen = new Set(used.filter(({ refused }) => !refused).map(keyOf));
  const all = [...granted].flatMap(([holder, statements]) =>
    statements.flatMap(grantsOf).map((grant): UnusedGrant => ({ holder, ...grant })),
  );
  const excepts = ({ holder = '', actions, through }: GrantException, grant: UnusedGrant) =>
    grant.holder.startsWith(holder) &&
    actions.includes(grant.action) &&
    (through === undefined || through === grant.through);
  return {
    unused: all.filter(
      (grant) => !seen.has(keyOf(grant)) && !exceptions.some((exception) => excepts(exception, grant)),
    ),
    idle: exceptions.filter((exception) => !all.some((grant) => excepts(exception, grant))),
  };
}
