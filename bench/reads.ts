import { parseArgs } from 'node:util';
import { listWork } from '../functions/casework-api/list-work.ts';
import { readableCase } from '../functions/casework-api/readable-case.ts';
import { listBoardCases } from '../functions/insight-api/list-board-cases.ts';
import { showSlaBoard } from '../functions/insight-api/show-sla-board.ts';
import type { Person } from '../shared/domain/complaints/actor.ts';
import { connectTable } from '../shared/persistence/table.ts';
import { type Bench, type BenchRow, benchRow } from './bench-row.ts';
import { latencies, median } from './distribution.ts';
import { meterCapacity } from './testbed/capacity-meter.ts';
import { documentsOf, type Engine, startEngine } from './testbed/engine.ts';
import { type FilledTable, filledTable } from './testbed/filled-table.ts';

const INTAKE = '330200-intake';
const dispatcher: Person = { id: 'bench', name: 'bench', roles: ['dispatcher'], organisation: INTAKE };
const supervisor: Person = { ...dispatcher, roles: ['supervisor'], organisation: '330200-supervision' };

type Read = { name: string; call: (filled: FilledTable) => Promise<unknown> };

const insight = { now: () => new Date().toISOString() };

const READS: readonly Read[] = [
  {
    name: 'one case',
    call: ({ numbers }) =>
      readableCase(numbers[Math.floor(Math.random() * numbers.length)] ?? '', dispatcher),
  },
  { name: 'worklist, first 20 by due', call: () => listWork({ limit: 20 }, dispatcher) },
  {
    name: 'overdue list of a unit',
    call: () => listBoardCases({ unit: INTAKE, measure: 'red' }, supervisor, insight),
  },
  { name: 'SLA board', call: () => showSlaBoard({}, supervisor, insight) },
];

/** Reads that officials do all day, in tables of different sizes that lie in one engine; `ratio` is against the smallest. */
export const run: Bench = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      rounds: { type: 'string', default: '15' },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  const { engine, tables } = await filledEngine(sizes);
  try {
    const documents = documentsOf(engine.client);
    const meter = meterCapacity(engine.client);
    const rows: BenchRow[] = [];
    for (const read of READS) {
      const samples = tables.map(() => ({ perCall: [] as number[], units: 0, calls: 0, reads: 0 }));
      // Sizes take turns in short rounds, so that a noisy moment falls on all of them.
      for (let round = -WARM_UP; round < Number(values.rounds); round += 1)
        for (const [index, filled] of tables.entries()) {
          connectTable(documents, filled.tableName);
          meter.read();
          const perCall: number[] = [];
          for (let call = 0; call < CALLS; call += 1) {
            const begun = performance.now();
            await read.call(filled);
            perCall.push(performance.now() - begun);
          }
          const sample = samples[index];
          if (round < 0 || !sample) continue;
          const { units, calls } = meter.read();
          sample.perCall.push(...perCall);
          sample.units += units;
          sample.calls += calls;
          sample.reads += CALLS;
        }
      const smallest = samples[0] ? median(samples[0].perCall) : Number.NaN;
      rows.push(
        ...samples.map((sample, index) => {
          const p50 = median(sample.perCall);
          const requests = sample.calls / sample.reads;
          return benchRow(
            'reads',
            `${read.name}, ${sizes[index]} cases, requests to the table: ${requests}`,
            {
              ...latencies(sample.perCall),
              ratio: p50 / smallest,
              perSecond: 1000 / p50,
              readUnits: sample.units / sample.reads,
            },
          );
        }),
      );
    }
    return rows;
  } finally {
    await engine.close();
  }
};

/** An engine on disk with a table of each size. */
async function filledEngine(sizes: readonly number[]): Promise<{ engine: Engine; tables: FilledTable[] }> {
  const filling = await startEngine('memory');
  try {
    const tables: FilledTable[] = [];
    for (const size of sizes) tables.push(await filledTable(filling, documentsOf(filling.client), size));
    return { engine: await filling.onDisk(), tables };
  } catch (error) {
    await filling.close();
    throw error;
  }
}

/** Rounds that are not counted: JIT and the engine's caches. */
const WARM_UP = 5;
const CALLS = 20;
