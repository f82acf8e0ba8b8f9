import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { complaintEntity } from './complaint-entity.ts';
import { readBatch } from './read-batch.ts';

/** Versions of at most 100 cases by their numbers, as a list shows them; of a case that does not exist there is none. */
export async function readCaseVersions(numbers: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const requests = [...new Set(numbers)].map((number) =>
    complaintEntity.build(BatchGetRequest).key({ number }),
  );
  if (requests.length === 0) return new Map();
  const found = await readBatch(requests, 'eventual');
  return new Map(found.map(({ number, version }) => [number, version]));
}
