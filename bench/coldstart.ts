import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { z } from 'zod';
import { BUNDLE_OPTIONS } from '../infra/function-bundles.ts';
import { functionEnvironment } from '../local/machine/function-environment.ts';
import { declaredFunctions } from '../local/template/declared-functions.ts';
import { declaredHttpApi } from '../local/template/declared-http-api.ts';
import { type Bench, benchRow } from './bench-row.ts';
import { latencies, median } from './distribution.ts';
import { presentTemplate, REPOSITORY } from './testbed/engine.ts';

const execute = promisify(execFile);
const probed = z.object({
  statusCode: z.literal(404),
  importToAnswerMs: z.number(),
  startToAnswerMs: z.number(),
});
type Probed = z.infer<typeof probed>;
const SPANS = [
  ['startToAnswerMs', 'process start to first answer'],
  ['importToAnswerMs', 'import to first answer'],
] as const;
/** Nobody listens there: a function that calls out while it loads or answers would fail or hang. */
const NOWHERE = 'http://127.0.0.1:9';

type Candidate = { name: string; entry: string; environment: Readonly<Record<string, string>> };

/**
 * Loads each API function's deployed bundle in a fresh process with the function's own environment and answers one
 * request, in turns with a bare middy handler that is bundled the same way. A cold start on Lambda is the first
 * span, the runtime's start included; the second one is what our code adds to it.
 */
export const run: Bench = async (args) => {
  const { values } = parseArgs({ args, options: { rounds: { type: 'string', default: '15' } } });
  const folder = mkdtempSync(join(tmpdir(), 'suda-bench-bare-'));
  try {
    const functions = await apiFunctions();
    const bare = await bareCandidate(folder, functions[0]?.environment ?? {});
    const candidates = [bare, ...functions];
    const samples = new Map(candidates.map(({ name }) => [name, [] as Probed[]]));
    for (let round = -1; round < Number(values.rounds); round += 1)
      for (const candidate of candidates) {
        const probed = await probe(candidate);
        // The first round only brings the files into the machine's cache.
        if (round >= 0) samples.get(candidate.name)?.push(probed);
      }
    return SPANS.flatMap(([span, words]) => {
      const spansOf = (name: string) => (samples.get(name) ?? []).map((probed) => probed[span]);
      const yardstick = median(spansOf(bare.name));
      return candidates.map(({ name, entry }) =>
        benchRow('coldstart', `${words}: ${name}, ${Math.round(statSync(entry).size / 1000)} kB`, {
          ...latencies(spansOf(name)),
          ratio: median(spansOf(name)) / yardstick,
        }),
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The functions that the HTTP API calls, as they are deployed. */
async function apiFunctions(): Promise<Candidate[]> {
  const template = await presentTemplate();
  const called = new Set(declaredHttpApi(template).routes.map(({ functionName }) => functionName));
  return declaredFunctions(template)
    .filter(({ name }) => called.has(name))
    .map(({ name, entry, environment }) => ({ name, entry, environment }));
}

async function bareCandidate(folder: string, environment: Candidate['environment']): Promise<Candidate> {
  await build({
    ...BUNDLE_OPTIONS,
    entryPoints: [{ in: join(REPOSITORY, 'bench', 'coldstart', 'bare-handler.ts'), out: 'index' }],
    outdir: folder,
  });
  return { name: 'bare middy handler', entry: join(folder, 'index.mjs'), environment };
}

async function probe({ entry, environment }: Candidate): Promise<Probed> {
  const endpoints = { dynamodb: NOWHERE, files: NOWHERE, workflows: NOWHERE, bus: NOWHERE, mail: NOWHERE };
  const { stdout } = await execute(
    process.execPath,
    [join(REPOSITORY, 'bench', 'coldstart', 'probe.ts'), entry],
    { env: { ...functionEnvironment(endpoints), ...environment } },
  );
  // A function may log before the probe's own line.
  return probed.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}
