import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { plainEnvironment } from './environment.ts';
import { repository } from './repository.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs an npm command of the project to its end, as a person at a terminal does. */
export async function runNpm(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn('npm', args, { cwd: repository, env: { ...plainEnvironment(), ...environment } });
  child.stdin.end();
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, out, error };
}
