import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { DAY_MS, dateOfDay, dayOfInstant } from '../domain/clocks/local-time.ts';
import { similarSubject } from './case-items.ts';
import { complaintEntity } from './complaint-entity.ts';
import { enterpriseSubject } from './complaint-item.ts';
import { contentEntity } from './content-entity.ts';
import { readBatch } from './read-batch.ts';
import { table } from './table.ts';

/** Most cases looked at: beyond them nobody compares, and it bounds what a look costs. */
const MOST_SIMILAR = 20;

/** The local day (`yyyymmdd`) so many days before an instant. */
export const daysBefore = (at: string, days: number): string =>
  dateOfDay(dayOfInstant(Date.parse(at) - days * DAY_MS)).replaceAll('-', '');

/**
 * Numbers of the newest cases about a unit in a category, open or not.
 * @param since local day (`yyyymmdd`) before which cases no longer count
 */
export async function readNumbersAbout(unit: string, category: string, since: string): Promise<string[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({
      index: 'by-subject',
      partition: similarSubject(unit, category),
      range: { gte: `TS${since}` },
    })
    .entities(contentEntity)
    .options({ attributes: ['number'], reverse: true, limit: MOST_SIMILAR })
    .send();
  return Items.map(({ number }) => number);
}

/** Numbers of the newest cases of an enterprise, open or not. */
export async function readNumbersOfEnterprise(creditCode: string): Promise<string[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({ index: 'by-subject', partition: enterpriseSubject(creditCode) })
    .entities(complaintEntity)
    .options({ attributes: ['number'], reverse: true, limit: MOST_SIMILAR })
    .send();
  return Items.map(({ number }) => number);
}

/** Titles of cases by their numbers. */
export async function readTitles(numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (numbers.length === 0) return new Map();
  const contents = await readBatch(
    numbers.map((number) => contentEntity.build(BatchGetRequest).key({ number })),
    'eventual',
  );
  return new Map(contents.map(({ number, title }) => [number, title]));
}
