import {
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { expect, test } from 'vitest';
import { startTrial, stateMachineArn, tokenResource, tokenTask } from './trial-engine.fixture.ts';

test('takes an execution through token tasks and choices to its end', async () => {
  const { run, invoked, succeed, ended } = await startTrial();
  const arn = await run('life', { stage: '', number: 'A1' });
  const first = await invoked(1);
  expect(first).toMatchObject({ step: 'first', number: 'A1' });
  await succeed(first.token, { outcome: 'again' });
  const repeated = await invoked(2);
  expect(repeated.step).toBe('first');
  expect(repeated.token).not.toBe(first.token);
  await succeed(repeated.token, { outcome: 'on' });
  await succeed((await invoked(3)).token, {});
  const { output } = await ended(arn, 'SUCCEEDED');
  expect(JSON.parse(output ?? '')).toEqual({ said: 'done' });
});

test('goes on when the token is completed before the function has returned', async () => {
  const release = Promise.withResolvers<string>();
  const trial = await startTrial({
    invoke: ({ step }) => (step === 'second' ? release.promise : Promise.resolve('done')),
  });
  const arn = await trial.run('early', { stage: 'second', number: 'n' });
  const { token } = await trial.invoked(1);
  await trial.succeed(token, {});
  await trial.ended(arn, 'SUCCEEDED');
  release.resolve('late');
});

test('answers a repeated start of a running execution with the same arn and refuses any other', async () => {
  const { run, invoked, succeed, ended } = await startTrial();
  const arn = await run('twice', { stage: 'second', number: 'n' });
  expect(await run('twice', { number: 'n', stage: 'second' })).toBe(arn);
  await expect(run('twice', { stage: '' })).rejects.toThrow(
    expect.objectContaining({ name: 'ExecutionAlreadyExists' }),
  );
  await succeed((await invoked(1)).token, {});
  await ended(arn, 'SUCCEEDED');
  await expect(run('twice', { stage: 'second', number: 'n' })).rejects.toThrow(/already exists/i);
});

test('names what is wrong with a token or an arn', async () => {
  const { client, run, invoked, succeed, describe } = await startTrial();
  await run('tokens', { stage: 'second', number: 'n' });
  const { token = '' } = await invoked(1);
  await succeed(token, {});
  await expect(succeed(token, {})).rejects.toThrow(expect.objectContaining({ name: 'TaskTimedOut' }));
  await expect(succeed('nonsense', {})).rejects.toThrow(expect.objectContaining({ name: 'InvalidToken' }));
  await expect(succeed(token.replace(/^\d+/, '999'), {})).rejects.toThrow(
    expect.objectContaining({ name: 'TaskDoesNotExist' }),
  );
  await expect(client.send(new SendTaskSuccessCommand({ taskToken: token, output: '{' }))).rejects.toThrow(
    expect.objectContaining({ name: 'InvalidOutput' }),
  );
  await expect(describe(`${stateMachineArn}:none`)).rejects.toThrow(
    expect.objectContaining({ name: 'ExecutionDoesNotExist' }),
  );
});

test('stops an execution, closes its token and lists by status, page by page', async () => {
  const { client, run, invoked, succeed, ended } = await startTrial();
  const arns = [];
  for (const name of ['a', 'b', 'c']) arns.push(await run(name));
  const { token } = await invoked(3);
  await client.send(new StopExecutionCommand({ executionArn: arns[2], error: 'Redriven', cause: 'by hand' }));
  expect(await ended(arns[2] ?? '', 'ABORTED')).toMatchObject({ error: 'Redriven', cause: 'by hand' });
  await expect(succeed(token, {})).rejects.toThrow(expect.objectContaining({ name: 'TaskTimedOut' }));
  const list = (nextToken?: string) =>
    client.send(
      new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', maxResults: 1, nextToken }),
    );
  const first = await list();
  const second = await list(first.nextToken);
  expect([first, second].map(({ executions }) => executions?.[0]?.name)).toEqual(['b', 'a']);
});

test('retries a failing function by the definition and then catches the error', async () => {
  const asl = {
    StartAt: 'Try',
    States: {
      Try: tokenTask('try', {
        Retry: [{ ErrorEquals: ['BusyError'], IntervalSeconds: 1, MaxAttempts: 1 }],
        Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: 'Caught' }],
        Next: 'Caught',
      }),
      Caught: { Type: 'Pass', End: true },
    },
  };
  let calls = 0;
  const { run, invoked, ended } = await startTrial({
    asl,
    async invoke() {
      throw calls++ === 0 ? Object.assign(new Error('busy'), { name: 'BusyError' }) : new Error('broken');
    },
  });
  const arn = await run('caught');
  expect(JSON.parse((await ended(arn, 'SUCCEEDED')).output ?? '')).toMatchObject({
    failure: { Error: 'Error', Cause: '{"errorType":"Error","errorMessage":"broken"}' },
  });
  await invoked(2);
});

test('lets a failed task fail the execution, after the retries that a restart does not forget', async () => {
  const asl = {
    StartAt: 'Try',
    States: {
      Try: tokenTask('try', {
        Retry: [{ ErrorEquals: ['Later'], IntervalSeconds: 1, MaxAttempts: 1 }],
        End: true,
      }),
    },
  };
  const before = await startTrial({ asl });
  const arn = await before.run('patient');
  const fail = ({ client }: typeof before, taskToken: string | undefined) =>
    client.send(new SendTaskFailureCommand({ taskToken, error: 'Later', cause: 'closed today' }));
  await fail(before, (await before.invoked(1)).token);
  const { token } = await before.invoked(2);
  await before.close();

  const after = await startTrial({ asl, dataFolder: before.dataFolder });
  await fail(after, token);
  expect(await after.ended(arn, 'FAILED')).toMatchObject({ error: 'Later', cause: 'closed today' });
  expect(after.invocations).toHaveLength(0);
});

test('waits for every branch of a map with tokens of their own, across a restart', async () => {
  const iteration = {
    Type: 'Task',
    Resource: tokenResource,
    Parameters: { FunctionName: 'worker', Payload: { 'step.$': '$', 'token.$': '$$.Task.Token' } },
    End: true,
  };
  const asl = {
    StartAt: 'Co-handle',
    States: {
      'Co-handle': {
        Type: 'Map',
        ItemsPath: '$.units',
        ItemProcessor: { StartAt: 'Await unit', States: { 'Await unit': iteration } },
        End: true,
      },
    },
  };
  const before = await startTrial({ asl });
  const arn = await before.run('units', { units: ['x', 'y', 'x'] });
  await before.invoked(3);
  const [x, y, again] = before.invocations;
  await before.succeed(y?.token, 'from y');
  await before.close();

  const after = await startTrial({ asl, dataFolder: before.dataFolder });
  await after.succeed(x?.token, 'from x');
  await after.succeed(again?.token, 'from x again');
  expect(JSON.parse((await after.ended(arn, 'SUCCEEDED')).output ?? '')).toEqual([
    'from x',
    'from y',
    'from x again',
  ]);
  expect(after.invocations).toHaveLength(0);
});

test('times a token task out by its own deadline, even one beyond the range of timers', async () => {
  const states = (seconds: number) => ({
    StartAt: 'Try',
    States: { Try: tokenTask('try', { TimeoutSeconds: seconds, End: true }) },
  });
  const short = await startTrial({ asl: states(1) });
  const arn = await short.run('short');
  const { error } = await short.ended(arn, 'FAILED');
  expect(error).toBe('States.Timeout');
  const year = await startTrial({ asl: states(31_536_000) });
  const open = await year.run('year');
  const { token } = await year.invoked(1);
  expect((await year.describe(open)).status).toBe('RUNNING');
  await year.succeed(token, {});
  await year.ended(open, 'SUCCEEDED');
});

test.each([
  ['a heartbeat', { HeartbeatSeconds: 5 }, 'HeartbeatSeconds'],
  ['another service', { Resource: 'arn:aws:states:::sqs:sendMessage' }, 'sqs:sendMessage'],
])('refuses a definition with %s', async (_, more, message) => {
  const asl = { StartAt: 'Try', States: { Try: tokenTask('try', { ...more, End: true }) } };
  await expect(startTrial({ asl })).rejects.toThrow(message);
});
