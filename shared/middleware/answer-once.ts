import type * as z from 'zod';
import { hashOf } from '../domain/proof/event-chain.ts';
import { sha256 } from '../domain/proof/sha-256.ts';
import { idempotencyPart, readIdempotencyRecord } from '../persistence/idempotency-repository.ts';
import type { TransactionPart } from '../persistence/write-transaction.ts';
import { ProblemError } from './problem-error.ts';

/** A request that may come twice: whose key it is, and what was asked. Without a key it is answered anew every time. */
export type Repeatable = { scope: string; key: string | null; request: unknown; at: string };

/**
 * Answers a request once: what `act` writes holds the answer to the key in the same transaction, and a repeated request gets it.
 * @param act gets the part of the transaction that keeps an answer
 * @throws ProblemError `idempotency.key-reused` when the key came with another request
 */
export async function answerOnce<S extends z.ZodType<Record<string, unknown>>>(
  { scope, key, request, at }: Repeatable,
  contract: S,
  act: (keep: (answer: z.output<S>) => TransactionPart[]) => Promise<z.output<S>>,
): Promise<z.output<S>> {
  if (key === null) return act(() => []);
  const requestHash = hashOf(request, sha256);
  const nowMs = Date.parse(at);
  const kept = async () => {
    const record = await readIdempotencyRecord(scope, key, nowMs);
    if (record && record.requestHash !== requestHash) throw new ProblemError('idempotency.key-reused');
    return record && contract.parse(record.answer);
  };
  const first = await kept();
  if (first) return first;
  try {
    return await act((answer) => [idempotencyPart({ scope, key, requestHash, answer }, nowMs)]);
  } catch (error) {
    // The same request came twice at once, and the other one was quicker.
    const quicker = await kept();
    if (quicker) return quicker;
    throw error;
  }
}
