import { z } from 'zod';
import { AwsError } from '../aws-json/serve-aws-json.ts';
import type { CompiledDefinition } from './compile-definition.ts';
import type { ExecutionDriver } from './execution-driver.ts';
import type { ExecutionJournal } from './execution-journal.ts';
import { type ExecutionRow, executionStatuses, type Json, type TaskResult } from './journal-schema.ts';
import { executionOfToken } from './task-token.ts';

export interface WorkflowOperationsDependencies {
  readonly executions: ExecutionJournal;
  readonly driver: ExecutionDriver;
  readonly definitions: ReadonlyMap<string, CompiledDefinition>;
  now(): number;
  newName(): string;
}

// As AWS allows: up to 80 characters without white space, brackets, wildcards or control characters.
const namePattern = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u;

const startInput = z.object({
  stateMachineArn: z.string(),
  name: z.string().optional(),
  input: z.string().default('{}'),
});
const successInput = z.object({ taskToken: z.string(), output: z.string() });
const failureInput = z.object({
  taskToken: z.string(),
  error: z.string().default('States.TaskFailed'),
  cause: z.string().default(''),
});
const stopInput = z.object({
  executionArn: z.string(),
  error: z.string().optional(),
  cause: z.string().optional(),
});
const describeInput = z.object({ executionArn: z.string() });
const listInput = z.object({
  stateMachineArn: z.string(),
  statusFilter: z.enum(executionStatuses).optional(),
  maxResults: z.number().int().min(0).max(1_000).optional(),
  nextToken: z.string().regex(/^\d+$/).optional(),
});

/** The operations of Step Functions that Suda uses, by name, with AWS's errors. */
export function workflowOperations(dependencies: WorkflowOperationsDependencies) {
  const { executions, driver, now } = dependencies;
  const existing = (arn: string): ExecutionRow => {
    const row = executions.byArn(arn);
    if (!row) throw new AwsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return row;
  };
  const completeTask = (token: string, result: TaskResult) => {
    const id = executionOfToken(token);
    if (id === undefined) throw new AwsError('InvalidToken', 'Invalid Token');
    if (!executions.byId(id)) throw new AwsError('TaskDoesNotExist', 'Task Does Not Exist');
    if (!driver.complete(token, result))
      throw new AwsError('TaskTimedOut', 'Task Timed Out: the task is closed');
    return {};
  };
  return new Map<string, (input: unknown) => Promise<unknown>>([
    ['StartExecution', async (input) => startExecution(dependencies, startInput.parse(input))],
    [
      'SendTaskSuccess',
      async (input) => {
        const { taskToken, output } = successInput.parse(input);
        return completeTask(taskToken, { output: parseJson(output, 'InvalidOutput') });
      },
    ],
    [
      'SendTaskFailure',
      async (input) => {
        const { taskToken, error, cause } = failureInput.parse(input);
        return completeTask(taskToken, { error, cause });
      },
    ],
    [
      'StopExecution',
      async (input) => {
        const { executionArn, error, cause } = stopInput.parse(input);
        const { id, stopped_at } = existing(executionArn);
        const at = now();
        driver.end(id, { status: 'ABORTED', error, cause, at });
        return { stopDate: (stopped_at ?? at) / 1_000 };
      },
    ],
    ['DescribeExecution', async (input) => describe(existing(describeInput.parse(input).executionArn))],
    ['ListExecutions', async (input) => listExecutions(dependencies, listInput.parse(input))],
  ]);
}

function startExecution(
  { executions, driver, definitions, now, newName }: WorkflowOperationsDependencies,
  { stateMachineArn, name = newName(), input }: z.infer<typeof startInput>,
) {
  const definition = definitions.get(stateMachineArn);
  if (!definition)
    throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${stateMachineArn}'`);
  if (!namePattern.test(name)) throw new AwsError('InvalidName', `Invalid Name: '${name}'`);
  parseJson(input, 'InvalidExecutionInput');
  const at = now();
  const { outcome, row } = executions.start({
    arn: `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`,
    machine: stateMachineArn,
    name,
    input,
    state: definition.startAt,
    at,
    deadline: definition.timeoutSeconds === undefined ? undefined : at + definition.timeoutSeconds * 1_000,
  });
  if (outcome === 'conflict') {
    throw new AwsError('ExecutionAlreadyExists', `Execution Already Exists: '${row.arn}'`);
  }
  if (outcome === 'started') driver.wake(row.id);
  return { executionArn: row.arn, startDate: row.started_at / 1_000 };
}

function listExecutions(
  { executions, definitions }: WorkflowOperationsDependencies,
  { stateMachineArn, statusFilter, maxResults, nextToken }: z.infer<typeof listInput>,
) {
  if (!definitions.has(stateMachineArn)) {
    throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${stateMachineArn}'`);
  }
  const limit = maxResults || 100;
  const before = nextToken === undefined ? Number.MAX_SAFE_INTEGER : Number(nextToken);
  const rows = executions.list({ machine: stateMachineArn, status: statusFilter, before, limit });
  const last = rows.at(-1);
  return {
    executions: rows.map(summarize),
    ...(rows.length === limit && last ? { nextToken: String(last.id) } : {}),
  };
}

function summarize({ arn, machine, name, status, started_at, stopped_at }: ExecutionRow) {
  const stopDate = stopped_at === undefined ? undefined : stopped_at / 1_000;
  return {
    executionArn: arn,
    stateMachineArn: machine,
    name,
    status,
    startDate: started_at / 1_000,
    stopDate,
  };
}

function describe(row: ExecutionRow) {
  const { input, output, error, cause } = row;
  return { ...summarize(row), input, output, error, cause };
}

function parseJson(text: string, code: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw new AwsError(code, `${code}: the text is not JSON`);
  }
}
