import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { type Assembly, assemble } from '../assembly.ts';
import { FUNCTION_NAMES } from '../function-names.ts';

// Rules of CloudFormation take seconds to check; app.test.ts has them checked, with violations as errors.
Object.assign(process.env, { CDK_VALIDATION: 'false' });

/** A folder that is gone after the callback. */
export async function inTemporaryFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'suda-infra-test-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a minimal handler for each function and returns the folder. */
export function writeHandlers(folder: string, names: readonly string[] = FUNCTION_NAMES): string {
  const functions = join(folder, 'functions');
  for (const name of names) {
    mkdirSync(join(functions, name), { recursive: true });
    writeFileSync(
      join(functions, name, 'handler.ts'),
      `export const handler = async (): Promise<string> => '${name}';`,
    );
  }
  return functions;
}

/** Built pages of one file each. */
function writePages(folder: string): string {
  const web = join(folder, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  for (const file of ['index.html', 'office.html', 'assets/index-0a1b2c.js'])
    writeFileSync(join(web, file), file);
  return web;
}

/** Assembles the stacks with minimal functions (and pages), and synthesizes before the temporary sources go. */
export function synthesize<T>(
  use: (assembly: Assembly) => T,
  { pages = false, smsPool }: { pages?: boolean; smsPool?: string } = {},
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const assembly = await assemble({
      outdir: join(folder, 'cdk.out'),
      mailSender: 'no-reply@suda.example',
      smsPool,
      functionsFolder: writeHandlers(folder),
      webFolder: pages ? writePages(folder) : join(folder, 'not-built'),
    });
    Validations.of(assembly.app).acknowledge({
      id: 'Annotation::suda:web-not-built',
      reason: 'Pages are not what is tested.',
    });
    return use(assembly);
  });
}
