import type { ChainVerified } from '../../shared/contracts/receipts.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import type { Altered } from '../../shared/domain/complaints/proof/altered.ts';
import { alteredClocks, recounted } from '../../shared/domain/complaints/proof/altered-clocks.ts';
import { alteredRows } from '../../shared/domain/complaints/proof/altered-rows.ts';
import { alteredTexts } from '../../shared/domain/complaints/proof/altered-texts.ts';
import { findChainBreak } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readNamedCalendars, readNamedPolicy } from '../../shared/persistence/pinned-rules.ts';
import { readableCase } from './readable-case.ts';

/**
 * Proves that the case's events are complete, in order and unaltered, and that all that is kept beside them – what was written, time
 * limits, where the case and its tasks stand – is what they say.
 */
export async function verifyCaseChain(number: string, person: Person): Promise<ChainVerified> {
  const record = await readableCase(number, person);
  const { complaint, events } = record;
  const brokenAt = findChainBreak(events, complaint.head, sha256);
  const [policy, calendars] = await Promise.all([
    readNamedPolicy(complaint),
    readNamedCalendars(record.clocks),
  ]);
  const by = { policy, calendars };
  const altered = inOrder([
    ...alteredTexts(record, sha256),
    ...alteredClocks(record, by),
    ...alteredRows({ ...record, clocks: recounted(record.clocks, by) }),
  ]);
  return {
    number: complaint.number,
    intact: brokenAt === null && altered.length === 0,
    events: events.length,
    head: complaint.head,
    brokenAt,
    altered,
  };
}

/** By event, each kind of thing once. */
const inOrder = (found: readonly Altered[]): Altered[] =>
  [...new Map(found.map((each) => [`${each.version} ${each.what}`, each])).values()].toSorted(
    (one, other) => one.version - other.version,
  );
