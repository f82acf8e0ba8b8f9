import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seed } from '../local/seed/seed.ts';
import { type Bench, type BenchRow, benchRow } from './bench-row.ts';
import { apiFunctions, bundled, type Candidate, kilobytes } from './coldstart/candidate.ts';
import { FIRST_READS, UNKNOWN_PATH } from './coldstart/first-request.ts';
import { NOWHERE, type Started, startFresh } from './coldstart/start-fresh.ts';
import { latencies, median } from './distribution.ts';
import { startEngine } from './testbed/engine.ts';

const SPANS = [
  ['startToAnswerMs', 'process start to answer'],
  ['processorMs', 'its processor time'],
  ['importToAnswerMs', 'import to answer'],
] as const;

/**
 * Loads each API function's deployed bundle in a fresh process and has it answer one request, in turns with a bare middy
 * handler that is bundled the same way: first a request that needs no network, then one that reads the table once, which
 * the bare handler does too – of an official also the posts. The first answers how long a function takes to be there, the second that nothing was put off.
 */
export const run: Bench = async (args) => {
  const { values } = parseArgs({ args, options: { rounds: { type: 'string', default: '15' } } });
  const folder = mkdtempSync(join(tmpdir(), 'suda-bench-bare-'));
  const engine = await startEngine('memory');
  try {
    await engine.create(engine.table);
    await seed({ tableName: engine.table.name, dynamo: engine.client, progress: () => undefined });
    const environment = { TABLE_NAME: engine.table.name };
    const answering: Candidate[] = [
      {
        name: 'bare middy handler',
        entry: await bundled('bare-handler', folder),
        environment,
        request: UNKNOWN_PATH,
      },
      ...(await apiFunctions(() => UNKNOWN_PATH)),
    ];
    const reading: Candidate[] = [
      {
        name: 'bare middy handler that reads',
        entry: await bundled('bare-reader', folder),
        environment,
        request: { ...UNKNOWN_PATH, status: 200 },
      },
      ...(await apiFunctions((paths) => FIRST_READS.find(({ path }) => paths.has(path)))),
    ];
    const probe = await bundled('probe', folder);
    const compare = async (what: string, candidates: readonly Candidate[], dynamodb: string) =>
      rowsOf(what, await takeTurns(candidates, probe, dynamodb, Number(values.rounds)));
    return [
      ...(await compare('unknown path', answering, NOWHERE)),
      ...(await compare('first read', reading, engine.endpoint)),
    ];
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true });
  }
};

type Taken = { candidate: Candidate; samples: Started[] };

async function takeTurns(
  candidates: readonly Candidate[],
  probe: string,
  dynamodb: string,
  rounds: number,
): Promise<Taken[]> {
  const taken = candidates.map((candidate): Taken => ({ candidate, samples: [] }));
  for (let round = -1; round < rounds; round += 1)
    for (const { candidate, samples } of taken) {
      const sample = await startFresh(candidate, probe, dynamodb);
      // The first round only brings the files into the machine's cache.
      if (round >= 0) samples.push(sample);
    }
  return taken;
}

/** The first candidate is the yardstick of the others. */
const rowsOf = (what: string, taken: readonly Taken[]): BenchRow[] =>
  SPANS.flatMap(([span, words]) => {
    const sampleOf = ({ samples }: Taken) => samples.map((sample) => sample[span]);
    const [first] = taken;
    const yardstick = first ? median(sampleOf(first)) : Number.NaN;
    return taken.map((one) =>
      benchRow('coldstart', `${what}, ${words}: ${one.candidate.name}, ${kilobytes(one.candidate)} kB`, {
        ...latencies(sampleOf(one)),
        ratio: median(sampleOf(one)) / yardstick,
      }),
    );
  });
