import type { Digest } from '../../proof/event-chain.ts';

/** What the case keeps of its query code; the number salts it, so equal codes of two cases look different. */
export const queryCodeHash = (number: string, queryCode: string, digest: Digest) =>
  digest(`${number}:${queryCode}`);
