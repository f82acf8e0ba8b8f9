import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { type Contribution, type Counts, rowKey } from '../domain/evaluation/contribution.ts';
import { projectionEntity } from './projection-entity.ts';
import { readBatch } from './read-batch.ts';
import { statisticsEntity } from './statistics-entity.ts';
import { table } from './table.ts';
import { type TransactionPart, writeTransaction } from './write-transaction.ts';

/** What a case has put into the counters so far. */
export type Projection = { number: string; appliedVersion: number; contribution: Contribution };

/** The projections of these cases that exist; at most 100 numbers. */
export async function readProjections(numbers: readonly string[]): Promise<Projection[]> {
  const requests = numbers.map((number) => projectionEntity.build(BatchGetRequest).key({ number }));
  return readBatch(requests);
}

/**
 * Adds to the counters and records what the cases have now put into them, all or nothing: at most 100 rows and cases
 * together.
 * @throws StaleCaseError if another delivery was quicker with one of the cases
 */
export async function applyToCounters(
  scope: string,
  increments: Contribution,
  projections: readonly { before: number; after: Projection }[],
): Promise<void> {
  await writeTransaction([
    ...Object.entries(increments).map(([row, counts]) => counterPart(scope, row, counts)),
    ...projections.map(({ before, after }) => projectionPart(before, after)),
  ]);
}

function counterPart(scope: string, row: string, counts: Counts): TransactionPart {
  const [period = '', about = ''] = row.split('#');
  const additions = Object.fromEntries(
    Object.entries(counts).map(([measure, count]) => [measure, $add(count)]),
  );
  return {
    conditionFailed: 'stale',
    transaction: statisticsEntity.build(UpdateTransaction).item({ scope, period, about, ...additions }),
  };
}

const projectionPart = (before: number, after: Projection): TransactionPart => ({
  conditionFailed: 'stale',
  transaction: projectionEntity
    .build(PutTransaction)
    .item(after)
    .options({
      condition: before === 0 ? { attr: 'number', exists: false } : { attr: 'appliedVersion', eq: before },
    }),
});

/** Counter rows of a period whose subject begins with a text: units with a digit, the city and categories with `c`. */
export async function readCounters(
  scope: string,
  period: string,
  beginsWith = '',
): Promise<{ about: string; counts: Counts }[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({ partition: `STATISTICS#${scope}`, range: { beginsWith: `${period}#${beginsWith}` } })
    .entities(statisticsEntity)
    .options({ maxPages: Number.POSITIVE_INFINITY })
    .send();
  return Items.map(({ scope: _scope, period: _period, about, ...counts }) => ({
    about,
    counts: withoutUndefined(counts),
  }));
}

const withoutUndefined = (counts: { [K in keyof Counts]: number | undefined }): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined));

/** Every counter row of a scope, of all periods. */
export async function readAllCounters(scope: string): Promise<Contribution> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .query({ partition: `STATISTICS#${scope}` })
    .entities(statisticsEntity)
    .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY })
    .send();
  return Object.fromEntries(
    Items.map(({ scope: _scope, period, about, ...counts }) => [
      rowKey(period, about),
      withoutUndefined(counts),
    ]),
  );
}
