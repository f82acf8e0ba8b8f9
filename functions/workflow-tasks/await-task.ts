import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { taskResult, type WorkflowTaskPayload } from '../../shared/contracts/complaint-workflow.ts';
import type { CaseFile } from '../../shared/domain/complaints/case-file.ts';
import { openTask } from '../../shared/domain/complaints/tasks/open-task.ts';
import type { Stage } from '../../shared/domain/complaints/tasks/stage.ts';
import { isSideKind, type TaskCompletionRecord } from '../../shared/domain/complaints/tasks/task.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readContent, saveChange } from '../../shared/persistence/case-repository.ts';
import { StaleCaseError } from '../../shared/persistence/persistence-error.ts';
import { readRulesOf } from '../../shared/persistence/pinned-rules.ts';
import { attachToken } from '../../shared/persistence/task-token.ts';
import { caseOfWorkflow, WorkflowDriftError } from './case-of-workflow.ts';
import type { WorkflowTaskDependencies } from './dependencies.ts';

type AwaitTask = Extract<WorkflowTaskPayload, { action: 'await-task' }>;

/** Tries before the state machine's own retry takes over. */
const TRIES = 4;

/**
 * The workflow has come to a station: opens its task with the state's token, or ties the token to the task that is
 * open already. If the task was finished before its token came, the state is told at once. Asked again, it does the
 * same, so a repeated invocation changes nothing but the token.
 */
export async function awaitTask(payload: AwaitTask, dependencies: WorkflowTaskDependencies): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await tryAwaitTask(payload, dependencies);
    } catch (error) {
      if (!(error instanceof StaleCaseError) || tried === TRIES) throw error;
    }
  }
}

async function tryAwaitTask(
  { number, stage, round, token }: AwaitTask,
  { workflow, now }: WorkflowTaskDependencies,
): Promise<void> {
  const file = await caseOfWorkflow(number);
  const task = file.tasks.find((candidate) => candidate.stage === stage && candidate.round === round);
  if (!task) {
    if (isSideKind(stage)) throw new WorkflowDriftError(`${number} has no ${stage} ${round}`);
    return open(file, { stage, round, token }, now());
  }
  if (task.status === 'open' && (await attachToken({ number, stage, round }, token))) return;
  const completion = task.completion ?? (await completionOf(number, task.taskId));
  const result = taskResult(number, completion);
  await workflow.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(result) }));
}

async function open(
  file: CaseFile,
  { stage, round, token }: { stage: Stage; round: number; token: string },
  at: string,
): Promise<void> {
  const { complaint } = file;
  if (complaint.state !== 'open' || complaint.stage !== stage || complaint.round !== round)
    throw new WorkflowDriftError(
      `${complaint.number} stands at ${complaint.stage}/${complaint.round}, the workflow at ${stage}/${round}`,
    );
  const content = await readContent(complaint.number);
  if (!content) throw new WorkflowDriftError(`${complaint.number} has no content`);
  const change = openTask(
    file,
    { stage, round, token, title: content.title },
    { at, digest: sha256, ...(await readRulesOf(complaint, at)) },
  );
  await saveChange(change, complaint.version);
}

/** The task was finished between reading it and tying the token to it. */
async function completionOf(number: string, taskId: string): Promise<TaskCompletionRecord> {
  const { tasks } = await caseOfWorkflow(number);
  const completion = tasks.find((task) => task.taskId === taskId)?.completion;
  if (!completion) throw new StaleCaseError(`${taskId} is neither open nor finished`);
  return completion;
}
