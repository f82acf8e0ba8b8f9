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
/** How long nothing must have been waiting nor running: between two steps of a workflow there is a moment of both. */
const QUIET_MS = 3_000;
const POLL_MS = 100;
const health = z.object({ pendingStreamRecords: z.number(), runningInvocations: z.number() });

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
      let quietSince = Date.now();
      while (Date.now() - quietSince < QUIET_MS) {
        const now = health.parse(await (await fetch(`${origin}/healthz`)).json());
        const waiting = now.pendingStreamRecords + now.runningInvocations;
        if (waiting > 0) quietSince = Date.now();
        if (Date.now() > deadline) throw new Error(`${waiting} records and invocations are still under way`);
        await sleep(POLL_MS);
      }
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
