import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';

const stateMachineArn = 'arn:aws:states:cn-east-1:000000000000:stateMachine:trial';
const steps = ['one', 'two', 'three'] as const;
const invocation = z.object({ number: z.string(), step: z.enum(steps), token: z.string() });
const folder = mkdtempSync(join(tmpdir(), 'workflow-crash-'));
const engines: ChildProcess[] = [];
let process_: ChildProcess | undefined;

// All of them: a test that timed out goes on starting engines behind the next one's back.
afterAll(async () => {
  for (const engine of engines) engine.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const states = steps.map((step, index) => [
  step,
  {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Parameters: {
      FunctionName: 'worker',
      Payload: { step, 'number.$': '$.number', 'token.$': '$$.Task.Token' },
    },
    ResultPath: '$.task',
    ...(steps[index + 1] ? { Next: steps[index + 1] } : { End: true }),
  },
]);
const asl = JSON.stringify({ StartAt: 'one', States: Object.fromEntries(states) });

async function startEngine(): Promise<SFNClient> {
  process_ = spawn(
    process.execPath,
    [join(import.meta.dirname, 'crash.fixture.ts'), folder, stateMachineArn, asl],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  engines.push(process_);
  const [endpoint] = await once(process_.stdout ?? expect.unreachable(), 'data');
  return new SFNClient({
    endpoint: String(endpoint).trim(),
    region: 'cn-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
}

async function kill(): Promise<void> {
  const exited = once(process_ ?? expect.unreachable(), 'exit');
  process_?.kill('SIGKILL');
  await exited;
}

function readLines(file: string) {
  const path = join(folder, file);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines.filter((line) => line.endsWith('}')).map((line) => invocation.parse(JSON.parse(line)));
}

/** Starts what isn't acknowledged as started and completes every token seen, until the engine is killed under it. */
async function work(
  client: SFNClient,
  numbers: string[],
  started: Set<string>,
  completed: Map<string, string>,
) {
  const ignore = ['ExecutionAlreadyExists', 'TaskTimedOut'];
  const send = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      return error instanceof Error && ignore.includes(error.name);
    }
  };
  for (const name of numbers.filter((number) => !started.has(number))) {
    const input = JSON.stringify({ number: name });
    if (await send(() => client.send(new StartExecutionCommand({ stateMachineArn, name, input }))))
      started.add(name);
  }
  for (const { token, number, step } of readLines('returned.jsonl')) {
    if (completed.has(token)) continue;
    const output = JSON.stringify({ step });
    if (await send(() => client.send(new SendTaskSuccessCommand({ taskToken: token, output })))) {
      completed.set(token, `${number} ${step}`);
    }
  }
}

test('loses and doubles no execution when it is killed again and again', { timeout: 120_000 }, async () => {
  const numbers = Array.from({ length: 40 }, (_, index) => `case-${index}`);
  const started = new Set<string>();
  const completed = new Map<string, string>();
  for (let round = 0; round < 8; round++) {
    const client = await startEngine();
    const killed = sleep(Math.random() * 120).then(kill);
    while (process_?.signalCode === null) {
      await work(client, numbers, started, completed);
      // Where nothing was left to do, the loop would never let the kill's timer run.
      await sleep(1);
    }
    await killed;
  }
  const client = await startEngine();
  const running = async () =>
    (await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }))).executions
      ?.length;
  do {
    await work(client, numbers, started, completed);
    await sleep(20);
  } while (await running());

  const succeeded = await client.send(
    new ListExecutionsCommand({ stateMachineArn, statusFilter: 'SUCCEEDED' }),
  );
  expect(succeeded.executions?.map(({ name }) => name).sort()).toEqual([...numbers].sort());
  const tokens = Map.groupBy(readLines('invocations.jsonl'), ({ number, step }) => `${number} ${step}`);
  expect(tokens.size).toBe(numbers.length * steps.length);
  for (const attempts of tokens.values()) expect(new Set(attempts.map(({ token }) => token)).size).toBe(1);
  await kill();
});

test('takes up waiting executions without invoking any again', { timeout: 60_000 }, async () => {
  const crowd = Array.from({ length: 100 }, (_, index) => `crowd-${index}`);
  const client = await startEngine();
  for (const name of crowd) {
    await client.send(
      new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify({ number: name }) }),
    );
  }
  const seen = () => readLines('returned.jsonl').filter(({ number }) => number.startsWith('crowd'));
  while (seen().length < crowd.length) await sleep(20);
  // An answer comes after what the last returns led to.
  await client.send(new ListExecutionsCommand({ stateMachineArn }));
  await kill();
  const before = readLines('invocations.jsonl').length;

  const again = await startEngine();
  await sleep(200);
  expect(readLines('invocations.jsonl')).toHaveLength(before);
  for (const { token } of seen())
    await again.send(new SendTaskSuccessCommand({ taskToken: token, output: '{}' }));
  while (seen().length < 2 * crowd.length) await sleep(20);
  expect(new Set(seen().map(({ token }) => token)).size).toBe(2 * crowd.length);
});
