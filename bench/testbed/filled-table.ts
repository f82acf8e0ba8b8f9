import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { organisations } from '../../local/seed/organisations.ts';
import { seed } from '../../local/seed/seed.ts';
import { contributionOf, scopeOf, sumOf } from '../../shared/domain/evaluation/contribution.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readRules } from '../../shared/persistence/rules.ts';
import { applyToCounters } from '../../shared/persistence/statistics-repository.ts';
import { connectTable } from '../../shared/persistence/table.ts';
import type { Engine } from './engine.ts';
import { fillTable } from './fill-table.ts';
import { type SyntheticCase, syntheticCase } from './synthetic-case.ts';

/** A table with so many cases, its counters as a recount would have them. */
export type FilledTable = { tableName: string; numbers: string[] };

/** Counter rows of one transaction. */
const ROWS = 90;

/** Every other case waits at the intake centre; the others are spread over the units that handle. */
export async function filledTable(
  engine: Engine,
  documents: DynamoDBDocumentClient,
  size: number,
): Promise<FilledTable> {
  const begun = performance.now();
  const tableName = `cases-${size}`;
  // Streams cost the engine a third of its writes and serve no read.
  const { StreamSpecification: _, ...declared } = engine.table;
  await engine.create({ ...declared, name: tableName });
  await seed({ tableName, dynamo: engine.client, progress: () => undefined });
  connectTable(documents, tableName);
  const nowMs = Date.now();
  const rules = { ...(await readRules(new Date(nowMs).toISOString())), digest: sha256 };
  const handling = organisations().filter(({ duties }) => duties.includes('handling'));
  const unitOf = (index: number) =>
    index % 2 === 0
      ? '330200-intake'
      : (handling[Math.floor(index / 2) % handling.length]?.id ?? '330200-intake');
  const numbers: string[] = [];
  let counters: Parameters<typeof sumOf>[0][number] = {};
  let scope = '';
  function* cases(): Generator<SyntheticCase> {
    for (let index = 0; index < size; index += 1) {
      const made = syntheticCase({ index, count: size, nowMs, unit: unitOf(index) }, rules);
      const { complaint } = made.change;
      numbers.push(complaint.number);
      scope = scopeOf(complaint);
      counters = sumOf([counters, contributionOf(complaint)]);
      yield made;
    }
  }
  await fillTable(cases());
  const rows = Object.entries(counters);
  for (let from = 0; from < rows.length; from += ROWS)
    await applyToCounters(scope, Object.fromEntries(rows.slice(from, from + ROWS)), []);
  const seconds = (performance.now() - begun) / 1000;
  console.error(`${size} cases in ${seconds.toFixed(0)} s`);
  return { tableName, numbers };
}
