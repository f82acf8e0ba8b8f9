import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { StreamBatch, StreamBatchResult } from '../../shared/contracts/stream-batch.ts';
import type { Complaint } from '../../shared/domain/complaints/complaint.ts';
import {
  contributionOf,
  differenceBetween,
  scopeOf,
  sumOf,
} from '../../shared/domain/evaluation/contribution.ts';
import { parseComplaintImage } from '../../shared/persistence/complaint-image.ts';
import { StaleCaseError, TransactionBusyError } from '../../shared/persistence/persistence-error.ts';
import { applyToCounters, readProjections } from '../../shared/persistence/statistics-repository.ts';

/** Cases of one transaction; with their counter rows they seldom come to more items than it may have. */
const CASES = 20;
/** Most items of one transaction. */
const ITEMS = 100;
const TRIES = 5;

/**
 * Brings the counters to where the newest image of each case in the batch says. What a case has contributed so far is
 * on record beside it, so repeated, late and lost deliveries come out right with the next one.
 */
export async function projectBatch(batch: StreamBatch): Promise<StreamBatchResult> {
  const cases = [...newestImages(batch).values()];
  for (const [scope, ofScope] of Map.groupBy(cases, scopeOf))
    for (let from = 0; from < ofScope.length; from += CASES)
      await projectCases(scope, ofScope.slice(from, from + CASES));
  return { batchItemFailures: [] };
}

function newestImages(batch: StreamBatch): Map<string, Complaint> {
  const newest = new Map<string, Complaint>();
  for (const { dynamodb } of batch.Records) {
    if (!dynamodb.NewImage) continue;
    const complaint = parseComplaintImage(unmarshall(dynamodb.NewImage as Record<string, AttributeValue>));
    if ((newest.get(complaint.number)?.version ?? 0) < complaint.version)
      newest.set(complaint.number, complaint);
  }
  return newest;
}

async function projectCases(scope: string, cases: readonly Complaint[]): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await tryProject(scope, cases);
    } catch (error) {
      const passing = error instanceof StaleCaseError || error instanceof TransactionBusyError;
      if (!passing || tried === TRIES) throw error;
    }
  }
}

async function tryProject(scope: string, cases: readonly Complaint[]): Promise<void> {
  const projections = await readProjections(cases.map(({ number }) => number));
  const applied = new Map(projections.map((projection) => [projection.number, projection]));
  const changes = cases
    .filter(({ number, version }) => version > (applied.get(number)?.appliedVersion ?? 0))
    .map((complaint) => {
      const before = applied.get(complaint.number);
      const contribution = contributionOf(complaint);
      return {
        before: before?.appliedVersion ?? 0,
        after: { number: complaint.number, appliedVersion: complaint.version, contribution },
        difference: differenceBetween(before?.contribution ?? {}, contribution),
      };
    });
  if (changes.length === 0) return;
  const increments = sumOf(changes.map(({ difference }) => difference));
  if (Object.keys(increments).length + changes.length <= ITEMS)
    return applyToCounters(scope, increments, changes);
  const half = Math.ceil(cases.length / 2);
  await projectCases(scope, cases.slice(0, half));
  await projectCases(scope, cases.slice(half));
}
