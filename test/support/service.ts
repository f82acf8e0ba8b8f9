import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { runningInstance } from '../../local/data-folder/lock.ts';
import { freePort } from '../../local/services/free-port.ts';
import { plainEnvironment } from './environment.ts';
import { keepPermissions } from './permissions.ts';
import { personalDataInLogs } from './personal-data.ts';
import { repository } from './repository.ts';

/** A first start builds template and pages; on a busy machine that takes its time, milliseconds. */
const READY_PATIENCE_MS = 150_000;

/** The whole product as a person starts it with `npm start`, on a data folder and a port of its own. */
export interface Service {
  readonly origin: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Process id of the service itself, below npm. */
  pid(): number;
  /** Process id of the npm that started it. */
  npmPid(): number;
  /** Everything that it has printed, over all its starts. */
  output(): string;
  /** SIGKILL, as a power cut would do it; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Starts again on the same folder after {@link kill} or {@link stop}. */
  start(): Promise<void>;
  /** SIGTERM; resolves when the process has ended, with npm's exit code. */
  stop(): Promise<number | null>;
  /** Ends it if it runs and removes the folder; throws when a function was refused a call, or logged personal data. */
  dispose(): Promise<void>;
}

/** Starts a service on a data folder of its own that is as the first start leaves it, and waits until it answers. */
export async function startService(environment: Readonly<Record<string, string>> = {}): Promise<Service> {
  const dataFolder = newFolder();
  cpSync(inject('seededFolder'), dataFolder, { recursive: true });
  rmSync(join(dataFolder, 'ports.json')); // copies that start at the same moment would want the same ones
  return startOn(dataFolder, environment);
}

/** Starts a service on an empty data folder. */
export const startEmptyService = (): Promise<Service> => startOn(newFolder(), {});

const newFolder = () => mkdtempSync(join(tmpdir(), 'suda-e2e-'));

async function startOn(dataFolder: string, environment: Readonly<Record<string, string>>): Promise<Service> {
  const port = await freePort(undefined);
  let printed = '';
  let npm: ChildProcess | undefined;

  const pid = (): number => {
    const instance = runningInstance(dataFolder);
    if (!instance) throw new Error('The service does not run');
    return instance.pid;
  };
  const isRunning = (): boolean => npm !== undefined && npm.exitCode === null && npm.signalCode === null;

  async function start(): Promise<void> {
    const child = spawn('npm', ['start'], {
      cwd: repository,
      env: { ...plainEnvironment(), PORT: String(port), SUDA_DATA: dataFolder, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    npm = child;
    const from = printed.length;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    const deadline = Date.now() + READY_PATIENCE_MS;
    while (!/^ready http/m.test(printed.slice(from))) {
      if (!isRunning()) throw new Error(`npm start has ended (${child.exitCode}):\n${printed.slice(from)}`);
      if (Date.now() > deadline) throw new Error(`npm start is not ready:\n${printed.slice(from)}`);
      await sleep(20);
    }
  }

  /** Reaches the service itself also when npm has gone without it. */
  async function signal(name: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const instance = runningInstance(dataFolder);
    const gone = npm && isRunning() ? once(npm, 'exit') : undefined;
    if (instance) process.kill(instance.pid, name);
    else npm?.kill(name); // not so far that it owns its folder
    await gone;
    return npm?.exitCode ?? null;
  }

  const service: Service = {
    origin: `http://127.0.0.1:${port}`,
    port,
    dataFolder,
    pid,
    npmPid: () => npm?.pid ?? 0,
    output: () => printed,
    kill: async () => void (await signal('SIGKILL')),
    start,
    stop: () => signal('SIGTERM'),
    async dispose() {
      await signal('SIGTERM');
      const refused = keepPermissions(dataFolder);
      const personal = personalDataInLogs(dataFolder);
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
      if (refused.length > 0) throw new Error(`Policies refused calls:\n${refused.join('\n')}`);
      if (personal.length > 0) throw new Error(`Personal data in logs:\n${personal.join('\n')}`);
    },
  };
  try {
    await start();
  } catch (error) {
    await service.dispose();
    throw error;
  }
  return service;
}
