import type { ReceiptVerification, ReceiptVerified } from '../../shared/contracts/receipts.ts';
import { parseComplaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { findChainBreak, hashOf } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readCaseRecord } from '../../shared/persistence/case-repository.ts';

/** Proves a receipt against the register; tells nothing of the case but whether what the receipt says holds. */
export async function verifyReceipt({ number, hash, head }: ReceiptVerification): Promise<ReceiptVerified> {
  const parsed = parseComplaintNumber(number);
  const record = parsed.ok ? await readCaseRecord(parsed.number) : null;
  if (!record) return { number, valid: false, content: false, head: false, chain: false };
  const { complaint, content, events } = record;
  const checks = {
    content: hash === complaint.contentHash && hashOf(content, sha256) === hash,
    head: events[0]?.hash === head,
    chain: findChainBreak(events, complaint.head, sha256) === null,
  };
  return { number: complaint.number, valid: checks.content && checks.head && checks.chain, ...checks };
}
