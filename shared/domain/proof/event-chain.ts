import canonicalize from 'canonicalize';

/** Turns text into a hexadecimal digest; SHA-256 by default, another algorithm (SM3) can be put in its place. */
export type Digest = (text: string) => string;

/** `previousHash` of the first event of a case. */
export const CHAIN_START = '0'.repeat(64);

type Link = { version: number; previousHash: string; hash: string };

/** Hash of any JSON value in canonical form (RFC 8785), independent of key order. */
export function hashOf(value: unknown, digest: Digest): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values can be hashed');
  return digest(text);
}

/** Adds `previousHash` and `hash` to an event; the hash covers everything else, `previousHash` included. */
export function chainEvent<T extends object>(event: T, previousHash: string, digest: Digest) {
  const linked = { ...event, previousHash };
  return { ...linked, hash: hashOf(linked, digest) };
}

/**
 * Proves that a case's events are complete, in order and unaltered.
 * @param head the hash the case itself names as its last
 * @returns the version at which the chain breaks (the version after the last one if the head does not fit), or null
 */
export function findChainBreak(events: readonly Link[], head: string, digest: Digest): number | null {
  let previous = CHAIN_START;
  for (const [index, event] of events.entries()) {
    const { hash, ...content } = event;
    const fits =
      event.version === index + 1 && event.previousHash === previous && hashOf(content, digest) === hash;
    if (!fits) return index + 1;
    previous = hash;
  }
  return previous === head ? null : events.length + 1;
}
