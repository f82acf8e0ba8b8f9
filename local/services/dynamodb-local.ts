import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StartupError } from '../startup-error.ts';
import { spawnGuarded } from './guarded-process.ts';
import { recordDatabase } from './leftover-database.ts';

const START_PATIENCE_MS = 30_000;
const STOP_PATIENCE_MS = 3_000;

export interface DatabaseProps {
  /** Command that starts a Java runtime of version 17 or newer. */
  readonly java: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Keeps nothing: for tests that ask nothing of the disk, a third faster. @default false */
  readonly inMemory?: boolean;
  /** Called when the database ends without having been asked to. */
  onExit(): void;
}

export interface RunningDatabase {
  close(): Promise<void>;
}

/** Where the engine keeps everything, under the name it gives a shared database. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'dynamodb', 'shared-local-instance.db');
}

/**
 * Starts DynamoDB Local, on disk unless told otherwise, on the loopback interface only.
 * @throws StartupError `serviceFailed` when it does not answer.
 */
export async function startDynamoDbLocal(props: DatabaseProps): Promise<RunningDatabase> {
  const folder = dirname(databaseFile(props.dataFolder));
  mkdirSync(folder, { recursive: true });
  const emulator = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  );
  const child = spawnGuarded(
    props.java,
    [
      '-XX:+UseSerialGC',
      // The second compiler takes 3 s of processor at every start and is worth it only after some 10,000 writes.
      '-XX:TieredStopAtLevel=1',
      '-Xmx1g',
      '-Dorg.eclipse.jetty.util.log.announce=false',
      '-Dorg.eclipse.jetty.LEVEL=WARN',
      `-Djava.library.path=${join(emulator, 'DynamoDBLocal_lib')}`,
      '-cp',
      join(emulator, 'DynamoDBLocal.jar'),
      'org.eclipse.jetty.xml.XmlConfiguration',
      `port=${props.port}`,
      props.inMemory ? 'inMemory=true' : `dbPath=${folder}`,
      fileURLToPath(new URL('./dynamodb-loopback.xml', import.meta.url)),
    ],
    folder,
  );
  const said = lastWordsOf(child);
  let stopping = false;
  child.once('exit', () => {
    if (!stopping) props.onExit();
  });
  await once(child, 'spawn');
  if (child.pid !== undefined) recordDatabase(props.dataFolder, child.pid);
  await untilAnswering(child, props.port, said);
  return {
    async close() {
      stopping = true;
      await end(child);
    },
  };
}

async function untilAnswering(child: ChildProcess, port: number, said: () => string): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      throw new StartupError(
        'serviceFailed',
        `The embedded database did not start: ${said() || 'it said nothing'}.`,
      );
    }
    try {
      await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1_000) });
      return;
    } catch {
      await sleep(40); // not listening yet
    }
  }
}

/** Keeps the pipes empty and the last line at hand for an error sentence. */
function lastWordsOf(child: ChildProcess): () => string {
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      words = (words + chunk).slice(-2_000);
    });
  }
  return () => words.trim().split('\n').at(-1)?.trim() ?? '';
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await gone;
  clearTimeout(force);
  for (const stream of child.stdio) stream?.destroy();
}
