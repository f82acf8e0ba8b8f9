import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { functionEnvironment } from '../../local/machine/function-environment.ts';
import type { Candidate } from './candidate.ts';
import { eventOf } from './first-request.ts';

const execute = promisify(execFile);

const started = z.object({
  statusCode: z.number(),
  startToAnswerMs: z.number(),
  importToAnswerMs: z.number(),
  processorMs: z.number(),
});
export type Started = z.infer<typeof started>;

/** Nobody listens there: a function that calls out to it while it loads or answers would fail or hang. */
export const NOWHERE = 'http://127.0.0.1:9';

/**
 * Starts a process with the function's own environment, has it load the bundle and answer the request.
 * @param probe path of the bundled `probe.ts`: Node would add its own compiler of TypeScript to the time
 * @param dynamodb address of the table engine
 * @throws Error if the answer is not the expected one
 */
export async function startFresh(candidate: Candidate, probe: string, dynamodb: string): Promise<Started> {
  const { entry, environment, request } = candidate;
  const endpoints = {
    dynamodb,
    files: NOWHERE,
    workflows: NOWHERE,
    bus: NOWHERE,
    mail: NOWHERE,
    sms: NOWHERE,
  };
  const event = JSON.stringify(eventOf(request, environment['ORIGIN_SECRET'] ?? ''));
  const { stdout } = await execute(process.execPath, [probe, entry, event], {
    env: { ...functionEnvironment(endpoints), ...environment },
  });
  // A function may log before the probe's own line.
  const sample = started.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  if (sample.statusCode !== request.status) throw new Error(`${candidate.name} answered ${stdout}`);
  return sample;
}
