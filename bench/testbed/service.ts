import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '../../local/services/free-port.ts';
import { REPOSITORY } from './engine.ts';

const DRAIN_PATIENCE_MS = 180_000;
/** What the stream has handed over still runs for a moment. */
const SETTLE_MS = 1_500;
const health = z.object({ pendingStreamRecords: z.number() });

/** The whole service, as `npm start` starts it, on a data folder and port of its own. */
export interface Service {
  readonly origin: string;
  /** Waits until workflows and statistics have worked off what was filed. */
  drained(): Promise<void>;
  close(): Promise<void>;
}

export async function startService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'suda-bench-service-'));
  const port = await freePort(undefined);
  const child = spawn(process.execPath, ['local/start.ts'], {
    cwd: REPOSITORY,
    env: { ...process.env, SUDA_DATA: join(folder, 'data'), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === `ready ${origin}`) break;
  }
  if (child.exitCode !== null) throw new Error(`the service ended with code ${child.exitCode}`);
  child.stdout.resume();
  return {
    origin,
    async drained() {
      const deadline = Date.now() + DRAIN_PATIENCE_MS;
      for (;;) {
        const { pendingStreamRecords } = health.parse(await (await fetch(`${origin}/healthz`)).json());
        if (pendingStreamRecords === 0) return sleep(SETTLE_MS);
        if (Date.now() > deadline)
          throw new Error(`${pendingStreamRecords} stream records are still waiting`);
        await sleep(250);
      }
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
