import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import type { ConfigurationKind } from '../contracts/configuration-kinds.ts';
import type { Clock } from '../domain/clocks/clock.ts';
import type { Complaint } from '../domain/complaints/complaint.ts';
import { type ConfigurationVersion, isUnaltered, type VersionHead } from '../domain/configuration/version.ts';
import { sha256 } from '../domain/proof/sha-256.ts';
import { configurationHeadEntity } from './configuration-head-entity.ts';
import { readNewestVersion, readVersion, readVersions } from './configuration-repository.ts';

/** Which version of a kind is the newest, as it was noted when it was written; null if none ever was. */
export async function readVersionHead(kind: ConfigurationKind): Promise<VersionHead | null> {
  const { Item } = await configurationHeadEntity
    .build(GetItemCommand)
    .key({ kind })
    .options({ consistent: true })
    .send();
  return Item ? { version: Item.version, hash: Item.hash } : null;
}

/** What an auditor compares: all versions of a kind, and which one was written last. */
export type VersionRecord = { versions: ConfigurationVersion[]; head: VersionHead | null };

/** All versions of a kind with its head; read once more where somebody wrote in between. */
export async function readVersionRecord(kind: ConfigurationKind): Promise<VersionRecord> {
  const head = await readVersionHead(kind);
  const versions = await readVersions(kind);
  const last = versions.at(-1);
  if (last?.hash === head?.hash) return { versions, head };
  return { head: await readVersionHead(kind), versions: await readVersions(kind) };
}

/** Whether the newest version of a kind is the one that was written last: what can be told without reading all of them. */
export async function isNewestThere(kind: ConfigurationKind): Promise<boolean> {
  const isSame = async () => (await readVersionHead(kind))?.hash === (await readNewestVersion(kind))?.hash;
  return (await isSame()) || isSame();
}

type Pinned = Pick<Complaint, 'policyVersion' | 'taxonomyVersion' | 'ladderVersion'>;

/** Before everything: a case has been decided under these versions from its filing on. */
const EVER = '';

/**
 * Since when a case is decided under versions that are gone or are not as they were written; read anew, whatever the process
 * remembers of them.
 */
export async function readAlteredPins(complaint: Pinned, clocks: readonly Clock[]): Promise<string[]> {
  const { policyVersion, taxonomyVersion, ladderVersion } = complaint;
  const calendars = new Map(
    clocks.flatMap(({ ledger }) =>
      ledger.flatMap((entry) =>
        'calendarVersion' in entry ? [[entry.calendarVersion, entry.at] as const] : [],
      ),
    ),
  );
  const pins: readonly (readonly [ConfigurationKind, number, string])[] = [
    ['service-policy', policyVersion, EVER],
    ['taxonomy', taxonomyVersion, EVER],
    ...(ladderVersion === null ? [] : [['ladder', ladderVersion, EVER] as const]),
    ...[...calendars].map(([version, at]) => ['calendar', version, at] as const),
  ];
  const found = await Promise.all(
    pins.map(async ([kind, number, at]) => {
      const version = await readVersion(kind, number);
      return version && isUnaltered(version, sha256) ? [] : [at];
    }),
  );
  return found.flat();
}
