import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'event-bus-crash-'));
let child: ChildProcess | undefined;

afterAll(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function startBus() {
  const script = join(import.meta.dirname, 'crash.fixture.ts');
  const started = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  child = started;
  const [endpoint] = await once(started.stdout, 'data');
  const client = new EventBridgeClient({
    endpoint: String(endpoint).trim(),
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  return { started, client };
}

const delivered = () => {
  const file = join(folder, 'delivered');
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
};

test('delivers every accepted event when it is killed again and again', { timeout: 120_000 }, async () => {
  const accepted: string[] = [];
  for (let round = 0; round < 5; round++) {
    const { started, client } = await startBus();
    let runs = true;
    const exited = once(started, 'exit').then(() => {
      runs = false;
    });
    const enough = 1 + Math.random() * 40;
    for (let index = 0; runs; index++) {
      if (index > enough) void sleep(Math.random() * 10).then(() => started.kill('SIGKILL'));
      const number = `${round}-${index}`;
      const entry = { Source: 'trial', DetailType: 'Accepted', Detail: JSON.stringify({ number }) };
      const answer = await client
        .send(new PutEventsCommand({ Entries: [entry] }))
        .catch((error: unknown) => error);
      if (!(answer instanceof Error)) accepted.push(number);
    }
    await exited;
  }
  expect(accepted.length).toBeGreaterThan(5);
  await startBus();
  const missing = () => {
    const known = delivered();
    return accepted.filter((number) => !known.has(number));
  };
  await vi.waitFor(() => expect(missing()).toEqual([]), { timeout: 60_000 });
});
