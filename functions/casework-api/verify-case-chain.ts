import type { ChainVerified } from '../../shared/contracts/receipts.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { findChainBreak } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readableCase } from './readable-case.ts';

/** Proves that the case's events are complete, in order and unaltered. */
export async function verifyCaseChain(number: string, person: Person): Promise<ChainVerified> {
  const { complaint, events } = await readableCase(number, person);
  const brokenAt = findChainBreak(events, complaint.head, sha256);
  return {
    number: complaint.number,
    intact: brokenAt === null,
    events: events.length,
    head: complaint.head,
    brokenAt,
  };
}
