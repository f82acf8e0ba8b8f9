import { CHAIN_START, type Digest, hashOf } from '../proof/event-chain.ts';

/** How a version came about. */
export type VersionOrigin = 'installed' | 'added' | 'rolled-back' | 'imported';

/** What an administrator decides about a new version. */
export type VersionDecision = {
  kind: string;
  /** The newest version that was seen; 0 when there was none. */
  basedOn: number;
  effectiveFrom: string;
  value: Readonly<Record<string, unknown>>;
  origin: VersionOrigin;
  /** Who, as `sub` and name of the token; null for the installation itself. */
  by: { id: string; name: string } | null;
  at: string;
  note: string;
};

/** A version on record: its line in the audit, chained to the one before it, beside what it holds. */
export type ConfigurationVersion = VersionDecision & {
  version: number;
  valueHash: string;
  previousHash: string;
  hash: string;
};

/** The next version of a kind, chained to the newest one. */
export function nextVersion(
  newest: Pick<ConfigurationVersion, 'version' | 'hash'> | null,
  decision: VersionDecision,
  digest: Digest,
): ConfigurationVersion {
  return chained({ ...decision, version: (newest?.version ?? 0) + 1 }, newest?.hash ?? CHAIN_START, digest);
}

/** A version under a number of its own, as an installation writes it. */
export function chained(
  decision: VersionDecision & { version: number },
  previousHash: string,
  digest: Digest,
): ConfigurationVersion {
  const { value, ...line } = decision;
  const linked = { ...line, valueHash: hashOf(value, digest), previousHash };
  return { ...linked, value, hash: hashOf(linked, digest) };
}

/** Which version of a kind was written last. */
export type VersionHead = Pick<ConfigurationVersion, 'version' | 'hash'>;

/** Whether a version and its line in the audit are as they were written. */
export function isUnaltered(
  { hash, valueHash, previousHash, ...decision }: ConfigurationVersion,
  digest: Digest,
): boolean {
  const again = chained(decision, previousHash, digest);
  return again.hash === hash && again.valueHash === valueHash;
}

/**
 * The version at which the audit of a kind breaks – altered, taken out or put between –, or null. Where the newest one is not the one
 * that was written last, it is the later of the two: the one that is gone, or that nobody has put on record.
 */
export function findVersionBreak(
  versions: readonly ConfigurationVersion[],
  head: VersionHead | null,
  digest: Digest,
): number | null {
  let previous = CHAIN_START;
  for (const version of versions) {
    if (version.previousHash !== previous || !isUnaltered(version, digest)) return version.version;
    previous = version.hash;
  }
  const newest = versions.at(-1);
  return newest?.hash === head?.hash ? null : Math.max(newest?.version ?? 1, head?.version ?? 1);
}

/** What a version is to the rest: in effect, still to come, past, or overtaken by a later one before it took effect. */
export type VersionState = 'in-effect' | 'planned' | 'past' | 'superseded';

/**
 * The state of each version at an instant, in their order. The newest one whose time has come is in effect; one whose time
 * has not come never takes effect once a later one does so first.
 */
export function statesAt(
  versions: readonly Pick<ConfigurationVersion, 'version' | 'effectiveFrom'>[],
  now: string,
): VersionState[] {
  const inEffect = versions.findLastIndex(({ effectiveFrom }) => effectiveFrom <= now);
  return versions.map(({ effectiveFrom }, index) => {
    if (index === inEffect) return 'in-effect';
    const laterFirst = versions.slice(index + 1).some((later) => later.effectiveFrom <= effectiveFrom);
    if (index > inEffect) return laterFirst ? 'superseded' : 'planned';
    return laterFirst ? 'superseded' : 'past';
  });
}
