import { z } from 'zod';
import { keepLines } from '../services/kept-lines.ts';
import { needsOfCall } from './needs-of-call.ts';
import { grantsFor, type Need, type Statement } from './policy.ts';
import { type Landscape, type SignedCall, UnknownCallError } from './signed-call.ts';

/** Everything by which the calls of a function are judged; can be cloned to its thread. */
export interface Permissions {
  /** Name of the function. */
  readonly holder: string;
  readonly statements: readonly Statement[];
  readonly landscape: Landscape;
  /** Takes a line for every grant that was used and everything that was refused, each once by process. */
  readonly file: string;
}

/** A line of {@link Permissions.file}. */
export const UsedPermission = z.object({
  holder: z.string(),
  action: z.string(),
  /** As the policy writes it; of something refused, as the call names it. */
  resource: z.string(),
  /** Service that acted on the function's behalf, where the policy names it. */
  through: z.string().optional(),
  refused: z.literal(true).optional(),
});
export type UsedPermission = z.infer<typeof UsedPermission>;

/** Executions and files are never the same, and are not to fill the memory. */
const MOST_REMEMBERED = 1_000;

/** Judges the calls of one function by its own policy, and keeps what it used of it. */
export class PermissionGuard {
  readonly #permissions: Permissions;
  readonly #kept = new Set<string>();
  /** Needs that are allowed: the same few come with every call. */
  readonly #allowed = new Set<string>();

  constructor(permissions: Permissions) {
    this.#permissions = permissions;
  }

  /** @returns the words in which AWS refuses the call; undefined when it may be made. */
  refusalOf(call: SignedCall): string | undefined {
    try {
      return needsOfCall(call, this.#permissions.landscape)
        .map((need) => this.#refusalOf(need))
        .find((refusal) => refusal !== undefined);
    } catch (error) {
      if (!(error instanceof UnknownCallError)) throw error;
      this.#keep({ action: call.target || call.method, resource: error.message, refused: true });
      return error.message;
    }
  }

  /** Whether the function may do this; counts as used when it may, and is not kept when it may not. */
  may(need: Need): boolean {
    const key = JSON.stringify(need);
    if (this.#allowed.has(key)) return true;
    const grants = grantsFor(this.#permissions.statements, need);
    for (const grant of grants) this.#keep(grant);
    if (grants.length > 0 && this.#allowed.size < MOST_REMEMBERED) this.#allowed.add(key);
    return grants.length > 0;
  }

  #refusalOf(need: Need): string | undefined {
    if (this.may(need)) return undefined;
    const [resource = ''] = need.resources;
    this.#keep({ action: need.action, resource, refused: true });
    return `${this.#permissions.holder} is not authorized to perform: ${need.action} on resource: ${resource} because no identity-based policy allows the ${need.action} action`;
  }

  #keep(used: Omit<UsedPermission, 'holder'>): void {
    const key = JSON.stringify(used);
    if (this.#kept.has(key)) return;
    this.#kept.add(key);
    keepLines(this.#permissions.file, [{ holder: this.#permissions.holder, ...used }]);
  }
}
