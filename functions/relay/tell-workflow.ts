import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { CaseCloudEvent } from '../../events/envelope.ts';
import { type WorkflowTaskResult, workflowInput } from '../../shared/contracts/complaint-workflow.ts';
import { executionName } from '../../shared/domain/complaints/redrive.ts';
import { readToken } from '../../shared/persistence/task-token.ts';
import type { RelayDependencies } from './dependencies.ts';

/** Starts a case's execution, or tells the waiting state what a person decided. Told twice, it changes nothing. */
export async function tellWorkflow(event: CaseCloudEvent, dependencies: RelayDependencies): Promise<void> {
  const number = event.subject;
  switch (event.type) {
    case 'suda.complaint-submitted.v1':
      return start(executionName(number, 1), { number, stage: 'accept', round: 1 }, dependencies);
    case 'suda.workflow-redriven.v1': {
      const { execution, stage, round } = event.data;
      return start(execution, { number, stage, round }, dependencies);
    }
    case 'suda.task-completed.v1': {
      const { stage, round, result, nextRound } = event.data;
      return finishTask({ number, stage, round }, { outcome: result, round: nextRound }, dependencies);
    }
    default:
      return;
  }
}

async function start(
  name: string,
  input: { number: string; stage: string; round: number },
  { workflow, stateMachineArn }: RelayDependencies,
): Promise<void> {
  const text = JSON.stringify(workflowInput.parse(input));
  const command = new StartExecutionCommand({ stateMachineArn, name, input: text });
  await workflow.send(command).catch((error: unknown) => {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  });
}

/** Without a token the workflow has not come to the task yet; when it does, it finds it finished. */
async function finishTask(
  key: { number: string; stage: string; round: number },
  result: WorkflowTaskResult,
  { workflow, logger }: RelayDependencies,
): Promise<void> {
  const taskToken = await readToken(key);
  if (taskToken === null) return;
  const command = new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(result) });
  await workflow.send(command).catch((error: unknown) => {
    if (!isOver(error)) throw error;
    logger.info({ ...key, reason: (error as Error).name }, 'the state has been told before');
  });
}

const isOver = (error: unknown) =>
  error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken;
