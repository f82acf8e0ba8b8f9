import { LOCAL_ACCOUNT } from '../template/local-account.ts';
import type { Need } from './policy.ts';

/** What a call may meet in the template beside what its request names. */
export interface Landscape {
  /** ARNs of all state machines: a task token does not say of which one it is. */
  readonly stateMachines: readonly string[];
  /** ARNs of the keys that encrypt the table and the files. */
  readonly keys: { readonly dynamodb?: string | undefined; readonly s3?: string | undefined };
}

/** A signed request as it leaves a function. */
export interface SignedCall {
  /** Service of the signature's credential scope, such as `dynamodb`. */
  readonly service: string;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  /** `x-amz-target`, where the protocol has it. */
  readonly target: string;
  readonly body: string;
  /** Part of a file that an S3 call is about, as its query names it. @default the file itself */
  readonly subresource?: 'tagging' | undefined;
  /** Tags of the file that a call is about. @default none */
  readonly objectTags?: Readonly<Record<string, string>>;
}

/** A call for which nobody has said what it needs. */
export class UnknownCallError extends Error {
  override readonly name = 'UnknownCallError';
}

/** @throws UnknownCallError always. */
export function unknownCall(what: string): never {
  throw new UnknownCallError(`nobody has said what ${what} needs (local/permissions)`);
}

/** Uses of a key by a service on the caller's behalf; none where the service's own key is used. */
export function keyNeeds(
  key: string | undefined,
  service: keyof Landscape['keys'],
  actions: readonly string[],
): Need[] {
  if (key === undefined) return [];
  const through = `${service}.${LOCAL_ACCOUNT.region}.${LOCAL_ACCOUNT.urlSuffix}`;
  return actions.map((action) => ({ action: `kms:${action}`, resources: [key], through }));
}
