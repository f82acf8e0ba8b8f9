import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeExecutionCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, afterEach, expect, vi } from 'vitest';
import { z } from 'zod';
import { startWorkflowEngine, type WorkflowEngine } from './workflow-engine.ts';

export const stateMachineArn = 'arn:aws:states:cn-east-1:000000000000:stateMachine:trial';
export const tokenResource = 'arn:aws:states:::lambda:invoke.waitForTaskToken';
const invocation = z.object({
  step: z.string(),
  token: z.string().optional(),
  number: z.string().optional(),
});
type Invocation = z.infer<typeof invocation>;

const patience = { timeout: 20_000, interval: 20 };
const folder = mkdtempSync(join(tmpdir(), 'workflow-engine-'));
const opened = new Set<WorkflowEngine>();
let nextFolder = 0;

afterEach(async () => {
  await Promise.all([...opened].map((engine) => engine.close()));
  opened.clear();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A task state that hands its token to the worker. */
export function tokenTask(step: string, more: object): object {
  return {
    Type: 'Task',
    Resource: tokenResource,
    Parameters: {
      FunctionName: 'worker',
      Payload: { step, 'token.$': '$$.Task.Token', 'number.$': '$$.Execution.Input.number' },
    },
    ResultPath: '$.task',
    ...more,
  };
}

const twoSteps = {
  StartAt: 'Resume at stage',
  States: {
    'Resume at stage': {
      Type: 'Choice',
      Choices: [{ Variable: '$.stage', StringEquals: 'second', Next: 'Await second' }],
      Default: 'Await first',
    },
    'Await first': tokenTask('first', { Next: 'Decide' }),
    Decide: {
      Type: 'Choice',
      Choices: [{ Variable: '$.task.outcome', StringEquals: 'again', Next: 'Await first' }],
      Default: 'Await second',
    },
    'Await second': tokenTask('second', { Next: 'Archive' }),
    Archive: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { FunctionName: 'worker', Payload: { step: 'archive' } },
      ResultSelector: { 'said.$': '$.Payload' },
      End: true,
    },
  },
};

interface Trial {
  readonly asl?: object;
  readonly dataFolder?: string;
  invoke?(payload: Invocation): Promise<unknown>;
}

/** An engine on a folder of its own, closed after the test, with what tests do to it. */
export async function startTrial({
  asl = twoSteps,
  dataFolder = join(folder, String(nextFolder++)),
  invoke,
}: Trial = {}) {
  const invocations: Invocation[] = [];
  const engine = await startWorkflowEngine({
    definitions: [{ name: 'trial', arn: stateMachineArn, asl }],
    dataFolder,
    async invoke(_name, payload) {
      const parsed = invocation.parse(payload);
      invocations.push(parsed);
      return invoke ? invoke(parsed) : 'done';
    },
    log: (line) => expect.unreachable(line),
  });
  opened.add(engine);
  const client = new SFNClient({
    endpoint: engine.endpoint,
    region: 'cn-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const run = async (name: string, input: object = { stage: '', number: 'n' }) => {
    const command = new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) });
    return (await client.send(command)).executionArn ?? '';
  };
  const describe = (executionArn: string) => client.send(new DescribeExecutionCommand({ executionArn }));
  const ended = (executionArn: string, status: string) =>
    vi.waitFor(async () => {
      const found = await describe(executionArn);
      expect(found.status).toBe(status);
      return found;
    }, patience);
  const invoked = (count: number) =>
    vi.waitFor(() => {
      expect(invocations).toHaveLength(count);
      return invocations.at(-1) ?? expect.unreachable();
    }, patience);
  const succeed = (taskToken: string | undefined, output: unknown) =>
    client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
  const close = async () => {
    opened.delete(engine);
    await engine.close();
  };
  return { close, dataFolder, client, invocations, run, describe, ended, invoked, succeed };
}
