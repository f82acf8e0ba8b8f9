import type { ChainVerified } from '../../shared/contracts/receipts.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { alteredTexts } from '../../shared/domain/complaints/proof/altered-texts.ts';
import { findChainBreak } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readableCase } from './readable-case.ts';

/** Proves that the case's events are complete, in order and unaltered, and that what was written is what they say. */
export async function verifyCaseChain(number: string, person: Person): Promise<ChainVerified> {
  const record = await readableCase(number, person);
  const { complaint, events } = record;
  const brokenAt = findChainBreak(events, complaint.head, sha256);
  const altered = alteredTexts(record, sha256);
  return {
    number: complaint.number,
    intact: brokenAt === null && altered.length === 0,
    events: events.length,
    head: complaint.head,
    brokenAt,
    altered,
  };
}
