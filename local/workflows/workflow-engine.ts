import { randomUUID } from 'node:crypto';
import { serveAwsJson } from '../aws-json/serve-aws-json.ts';
import { openJournal } from '../journal/open-journal.ts';
import { createAttemptJournal } from './attempt-journal.ts';
import { compileDefinition } from './compile-definition.ts';
import { createExecutionDriver } from './execution-driver.ts';
import { createExecutionJournal } from './execution-journal.ts';
import { workflowSchema } from './journal-schema.ts';
import { createTokenWaiters } from './token-waiters.ts';
import { workflowOperations } from './workflow-operations.ts';

export interface WorkflowEngineOptions {
  readonly definitions: readonly { readonly name: string; readonly arn: string; readonly asl: object }[];
  readonly dataFolder: string;
  /** Invokes a function by arn or name; rejects with an error whose `name` is the error type that the definition's Retry and Catch match. */
  invoke(functionArnOrName: string, payload: unknown): Promise<unknown>;
  log(line: string): void;
  /** @default 0 any free port */
  readonly port?: number;
}

export interface WorkflowEngine {
  /** Address for the SDK's Step Functions client. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * Plays the synthesized state machines. Every answered start and task completion, every open token and every result of a task is
 * in the journal, so executions go on after `kill -9`; a function whose invocation was cut off is invoked again with its token.
 * @throws UnsupportedDefinitionError, StartupError
 */
export async function startWorkflowEngine(options: WorkflowEngineOptions): Promise<WorkflowEngine> {
  const { dataFolder, invoke, log } = options;
  const definitions = new Map(options.definitions.map(({ arn, asl }) => [arn, compileDefinition(asl)]));
  const journal = openJournal({ folder: dataFolder, name: 'workflows', schema: workflowSchema });
  const executions = createExecutionJournal(journal);
  const attempts = createAttemptJournal(journal);
  const now = Date.now;
  executions.prune(now());
  const waiters = createTokenWaiters();
  const driver = createExecutionDriver({ executions, attempts, waiters, definitions, invoke, now, log });
  const server = await serveAwsJson({
    version: '1.0',
    target: 'AWSStepFunctions',
    operations: workflowOperations({ executions, driver, definitions, now, newName: randomUUID }),
    ...(options.port === undefined ? {} : { port: options.port }),
    log,
  });
  for (const id of executions.runnable()) driver.wake(id);
  const deadlines = setInterval(() => {
    for (const token of attempts.overdue(now()))
      driver.complete(token, { error: 'States.Timeout', cause: '' });
    for (const id of executions.overdue(now()))
      driver.end(id, { status: 'TIMED_OUT', error: 'States.Timeout', at: now() });
  }, 1_000);
  return {
    endpoint: server.endpoint,
    async close() {
      clearInterval(deadlines);
      await server.close();
      await driver.close();
      journal.close();
    },
  };
}
