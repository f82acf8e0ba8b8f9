import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../startup-error.ts';
import { withBuildLock } from './build-lock.ts';
import { inputsHash } from './inputs-hash.ts';
import type { BuildStep } from './steps.ts';

const run = promisify(execFile);

/**
 * Builds unless the result belongs to exactly these inputs already.
 * @returns whether it was built
 * @throws StartupError `buildFailed`, with the file that holds what the tool said
 */
export async function buildOnce(
  root: string,
  step: BuildStep,
  logFolder: string,
  signal: AbortSignal,
): Promise<boolean> {
  const output = join(root, step.output);
  const stamp = join(output, '.suda-inputs');
  if (readOrEmpty(stamp) === stampOf(root, step)) return false;
  return withBuildLock(join(root, 'dist', `${step.name}.lock`), async () => {
    const inputs = inputsHash(root, step.inputs);
    if (readOrEmpty(stamp) === stampOf(root, step)) return false; // another start has just built it
    rmSync(stamp, { force: true });
    await execute(root, step, logFolder, signal);
    await step.finish?.(output);
    writeFileSync(stamp, `${inputs} ${inputsHash(output, step.proofs)}`);
    return true;
  });
}

/** Says which result belongs to which inputs: also a result that something else has replaced is built again. */
function stampOf(root: string, step: BuildStep): string {
  return `${inputsHash(root, step.inputs)} ${inputsHash(join(root, step.output), step.proofs)}`;
}

function readOrEmpty(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

async function execute(root: string, step: BuildStep, logFolder: string, signal: AbortSignal): Promise<void> {
  try {
    await run(process.execPath, step.command, {
      cwd: root,
      signal,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NO_COLOR: '1' },
    });
  } catch (cause) {
    const log = join(logFolder, `${step.name}.log`);
    mkdirSync(logFolder, { recursive: true });
    writeFileSync(log, outputOf(cause));
    throw new StartupError('buildFailed', `The ${step.name} could not be built; ${log} says why.`, { cause });
  }
}

function outputOf(cause: unknown): string {
  if (typeof cause === 'object' && cause !== null && 'stdout' in cause && 'stderr' in cause) {
    return `${cause.stdout}\n${cause.stderr}\n`;
  }
  return String(cause);
}
