import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { LambdaRecord } from './lambda-record.ts';

export interface DeliveryPolicy {
  /** -1 retries for ever. */
  readonly maximumRetryAttempts: number;
  readonly bisectOnError: boolean;
  readonly reportBatchItemFailures: boolean;
}

export interface Delivery {
  readonly policy: DeliveryPolicy;
  invoke(records: readonly LambdaRecord[]): Promise<unknown>;
  /** All records up to this one are done with. */
  settled(record: LambdaRecord): void;
  /** These records have failed for good after so many invocations. */
  retire(records: readonly LambdaRecord[], invocations: number, error: unknown): Promise<void>;
  failed(error: unknown): void;
  readonly signal: AbortSignal;
}

const shortestPauseMilliseconds = 100;
const longestPauseMilliseconds = 10_000;

/**
 * Delivers records in order, as an event source mapping does: retries with growing pauses, takes partial answers, halves a failing
 * batch until the failing record is alone, and gives up on it after the policy's number of retries.
 * Rejects only when `signal` is aborted or `retire` fails.
 */
export async function deliverRecords(records: readonly LambdaRecord[], delivery: Delivery): Promise<void> {
  const { policy, signal } = delivery;
  let rest = records;
  let failures = 0;
  while (rest.length > 0) {
    const { done, error } = await attempt(rest, delivery);
    signal.throwIfAborted();
    const last = rest[done - 1];
    if (last) {
      delivery.settled(last);
      rest = rest.slice(done);
      failures = 0;
    }
    if (rest.length === 0) return;
    failures += 1;
    delivery.failed(error);
    if (policy.bisectOnError && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2);
      await deliverRecords(rest.slice(0, middle), delivery);
      rest = rest.slice(middle);
      failures = 0;
    } else if (policy.maximumRetryAttempts >= 0 && failures > policy.maximumRetryAttempts) {
      await delivery.retire(rest, failures, error);
      signal.throwIfAborted();
      const end = rest.at(-1);
      if (end) delivery.settled(end);
      return;
    } else {
      const pause = Math.min(shortestPauseMilliseconds * 2 ** (failures - 1), longestPauseMilliseconds);
      await sleep(pause, undefined, { signal });
    }
  }
}

const partialAnswer = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish(),
});

/** Invokes once; `done` is how many records from the start are done with. */
async function attempt(records: readonly LambdaRecord[], { invoke, policy }: Delivery) {
  try {
    const answer = await invoke(records);
    if (!policy.reportBatchItemFailures) return { done: records.length, error: undefined };
    const failures = partialAnswer.nullish().parse(answer)?.batchItemFailures ?? [];
    if (failures.length === 0) return { done: records.length, error: undefined };
    const named = failures.map(({ itemIdentifier }) =>
      records.findIndex(({ sequenceNumber }) => sequenceNumber === itemIdentifier),
    );
    // As on AWS, an answer that names a record outside the batch fails the whole batch.
    return {
      done: Math.max(0, Math.min(...named)),
      error: new Error('The function reported failed records'),
    };
  } catch (error) {
    return { done: 0, error };
  }
}
