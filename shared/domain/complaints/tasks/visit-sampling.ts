import type { Digest } from '../../proof/event-chain.ts';
import type { Complaint } from '../complaint.ts';

const RANGE = 0x1_0000_0000;

/**
 * Whether this round of a case is visited (回访抽样), as the policy's share says: 1 visits all. It is settled by what only the
 * complainant knows, so nobody who handles a case can tell beforehand, and a recount comes to the same.
 */
export function isVisited(
  { queryCodeHash, round }: Pick<Complaint, 'queryCodeHash' | 'round'>,
  share: number,
  digest: Digest,
): boolean {
  const drawn = Number.parseInt(digest(`${queryCodeHash} visit ${round}`).slice(0, 8), 16);
  return drawn < share * RANGE;
}
