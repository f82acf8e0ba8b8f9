import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Complaint } from '../domain/complaints/complaint.ts';
import { daySubject } from './case-items.ts';
import { SHARDS } from './case-keys.ts';
import { complaintEntity } from './complaint-entity.ts';
import { complaintOfItem } from './complaint-item.ts';
import { eventEntity } from './event-entity.ts';
import { readBatch } from './read-batch.ts';
import { table } from './table.ts';

/** Most items of one BatchGetItem request. */
const BATCH = 100;

/** Numbers of the cases that were submitted on a local day (`yyyymmdd`). */
export async function readNumbersOfDay(day: string): Promise<string[]> {
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, async (_, shard) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .query({ index: 'by-subject', partition: daySubject(day, String(shard)) })
        .entities(eventEntity)
        .options({ attributes: ['number'], maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(({ number }) => number);
    }),
  );
  return shards.flat();
}

/** Where these cases stand, strongly consistent, in any order; numbers without a case are left out. */
export async function readComplaints(numbers: readonly string[]): Promise<Complaint[]> {
  const found: Complaint[] = [];
  for (let from = 0; from < numbers.length; from += BATCH) {
    const requests = numbers
      .slice(from, from + BATCH)
      .map((number) => complaintEntity.build(BatchGetRequest).key({ number }));
    found.push(...(await readBatch(requests)).map(complaintOfItem));
  }
  return found;
}
