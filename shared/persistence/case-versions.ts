import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { complaintEntity } from './complaint-entity.ts';
import { readBatch } from './read-batch.ts';

/** Version of a case, and of the taxonomy that it was filed under. */
export type CaseVersions = { version: number; taxonomyVersion: number };

/** Versions of at most 100 cases by their numbers, as a list shows them; of a case that does not exist there is none. */
export async function readCaseVersions(
  numbers: readonly string[],
): Promise<ReadonlyMap<string, CaseVersions>> {
  const found = await readCases(numbers);
  return new Map(found.map(({ number, version, taxonomyVersion }) => [number, { version, taxonomyVersion }]));
}

/** Versions of the taxonomy that at most 100 cases were filed under, case by case. */
export async function readTaxonomyVersions(numbers: readonly string[]): Promise<number[]> {
  const found = await readCases(numbers);
  return found.map(({ taxonomyVersion }) => taxonomyVersion);
}

async function readCases(numbers: readonly string[]) {
  const requests = [...new Set(numbers)].map((number) =>
    complaintEntity.build(BatchGetRequest).key({ number }),
  );
  return requests.length === 0 ? [] : readBatch(requests, 'eventual');
}
