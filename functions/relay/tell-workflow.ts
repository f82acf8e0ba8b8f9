import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { EndedTask } from '../../events/ended-task.ts';
import type { CaseCloudEvent } from '../../events/envelope.ts';
import {
  approvalInput,
  taskResult,
  type WorkflowTaskResult,
  workflowInput,
} from '../../shared/contracts/complaint-workflow.ts';
import { executionName } from '../../shared/domain/complaints/redrive.ts';
import { readToken } from '../../shared/persistence/task-token.ts';
import type { RelayDependencies } from './dependencies.ts';

/** Starts an execution, or tells the waiting states what was decided. Told twice, it changes nothing. */
export async function tellWorkflow(event: CaseCloudEvent, dependencies: RelayDependencies): Promise<void> {
  const number = event.subject;
  switch (event.type) {
    case 'suda.complaint-submitted.v1':
      return startHandling(executionName(number, 1), { number, stage: 'accept', round: 1 }, dependencies);
    case 'suda.workflow-redriven.v1':
    case 'suda.instalment-missed.v1':
    case 'suda.case-reopened.v1':
    case 'suda.reconsideration-requested.v1': {
      const { execution, stage, round } = event.data;
      return startHandling(execution, { number, stage, round }, dependencies);
    }
    case 'suda.approval-requested.v1':
      return startApproval(number, event.data.approval, dependencies);
    case 'suda.task-completed.v1':
      await finishTask({ number, ...event.data }, taskResult(number, event.data), dependencies);
      return endTasks(number, event.data.ended ?? [], dependencies);
    case 'suda.case-taken-over.v1':
      return endTasks(number, event.data.ended ?? [], dependencies);
    case 'suda.approval-decided.v1':
    case 'suda.complaint-withdrawn.v1':
    case 'suda.complaint-merged.v1':
      return endTasks(number, event.data.ended, dependencies);
    default:
      return;
  }
}

async function endTasks(
  number: string,
  ended: readonly EndedTask[],
  dependencies: RelayDependencies,
): Promise<void> {
  for (const task of ended) await finishTask({ number, ...task }, taskResult(number, task), dependencies);
}

const startHandling = (
  name: string,
  input: { number: string; stage: string; round: number },
  dependencies: RelayDependencies,
) => start({ machine: dependencies.stateMachineArn, name, input: workflowInput.parse(input) }, dependencies);

const startApproval = (number: string, round: number, dependencies: RelayDependencies) =>
  start(
    {
      machine: dependencies.approvalMachineArn,
      name: `${number}-approval-${round}`,
      input: approvalInput.parse({ number, round }),
    },
    dependencies,
  );

async function start(
  { machine, name, input }: { machine: string; name: string; input: object },
  { workflow }: RelayDependencies,
): Promise<void> {
  const command = new StartExecutionCommand({ stateMachineArn: machine, name, input: JSON.stringify(input) });
  await workflow.send(command).catch((error: unknown) => {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  });
}

/** Without a token the workflow has not come to the task yet; when it does, it finds it finished. */
async function finishTask(
  { number, stage, round }: { number: string; stage: string; round: number },
  result: WorkflowTaskResult,
  { workflow, logger }: RelayDependencies,
): Promise<void> {
  const taskToken = await readToken({ number, stage, round });
  if (taskToken === null) return;
  const command = new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(result) });
  await workflow.send(command).catch((error: unknown) => {
    if (!isOver(error)) throw error;
    logger.info({ number, stage, round, reason: (error as Error).name }, 'the state has been told before');
  });
}

const isOver = (error: unknown) =>
  error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken;
